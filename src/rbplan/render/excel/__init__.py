"""Documents for Excel: lampiran, matriks and ringkasan, a sheet each."""
