"""Reading one YAML file into data, with the place of every key and value. The only importer of yaml."""
