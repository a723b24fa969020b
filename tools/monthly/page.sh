# shellcheck shell=bash
# The page from which an office reads, copies and opens what came; for any browser, also on a telephone and without a
# network. Pages are documents, so they are Indonesian.

escape_html() {
  sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g'
}

# What would end a link, or mean something in it.
escape_link() {
  sed -e 's/%/%25/g' -e 's/#/%23/g' -e 's/?/%3F/g' -e 's/"/%22/g' -e 's/</%3C/g' -e 's/>/%3E/g' -e 's/&/\&amp;/g'
}

head_of_page() {
  cat <<HTML
<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$1</title>
<style>
body { font: 100%/1.5 sans-serif; max-width: 50em; margin: 0 auto; padding: 1em; }
pre { background: #f2f2f2; padding: 1em; overflow-x: auto; }
img { max-width: 100%; }
pre.teks { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<h1>$1</h1>
HTML
}

# text_on_page FILE KIND: `teks` is wrapped, a `tabel` is wider than a telephone and is pushed aside.
text_on_page() {
  printf '<pre class="%s">\n' "$2"
  escape_html <"$1"
  printf '</pre>\n'
}

# section_of_page TITLE EXPLANATION FILE KIND
section_of_page() {
  if [[ -e $3 ]]; then
    printf '<h2>%s</h2>\n<p>%s</p>\n' "$1" "$2"
    text_on_page "$3" "$4"
  fi
}

# file_on_page FOLDER NAME EXPLANATION
file_on_page() {
  if [[ -e $1/$2 ]]; then
    printf '<li><a href="%s">%s</a>: %s</li>\n' "$2" "$2" "$3"
  fi
}

# page_of_office MONTH FOLDER
page_of_office() {
  local folder=$2
  head_of_page "$(title_of "$1")"
  if [[ ! -e $folder/pesan.txt ]]; then
    text_on_page "$folder/jatuh-tempo.md" teks
    return
  fi
  section_of_page 'Pesan siap tempel' 'Salin tulisan di bawah ini, lalu tempel di grup WhatsApp.' "$folder/pesan.txt" teks
  section_of_page 'Pesan bagi tiap penanggung jawab' \
    'Salin satu per satu; garis putus-putus memisahkan satu pesan dari yang lain.' \
    "$folder/pesan-per-penanggung-jawab.txt" teks
  section_of_page 'Daftar lengkap' 'Yang belum pasti perlu dicocokkan dengan naskah asli. Geser daftarnya ke samping untuk membaca semuanya.' \
    "$folder/jatuh-tempo.txt" tabel
  printf '<h2>Setahun</h2>\n<p><a href="matriks.svg"><img src="matriks.svg" alt="Rencana setahun dalam satu gambar"></a></p>\n'
  printf '<h2>Berkas</h2>\n<ul>\n'
  file_on_page "$folder" pesan.txt 'pesan siap tempel'
  file_on_page "$folder" pesan-per-penanggung-jawab.txt 'pesan bagi tiap penanggung jawab'
  file_on_page "$folder" kalender.ics 'jadwal bulan ini untuk kalender di ponsel, Google Calendar, atau Outlook'
  file_on_page "$folder" jatuh-tempo.txt 'daftar lengkap'
  file_on_page "$folder" jatuh-tempo.csv 'daftar yang sama untuk Excel'
  file_on_page "$folder" jatuh-tempo.md 'daftar yang sama dengan tabel (Markdown)'
  file_on_page "$folder" matriks.svg 'rencana setahun dalam satu gambar, untuk dicetak'
  file_on_page "$folder" lampiran.html 'lampiran keputusan untuk setahun, untuk dibaca dan disaring; alih teks, bukan salinan resmi'
  file_on_page "$folder" lampiran.pdf 'lampiran yang sama, untuk dicetak'
  file_on_page "$folder" lampiran.md 'lampiran yang sama sebagai teks (Markdown)'
  printf '</ul>\n'
}

# page_of_offices MONTH FOLDER OFFICE…
page_of_offices() {
  local month=$1 folder=$2 office
  shift 2
  head_of_page "$(title_of "$month")"
  printf '<ul>\n'
  for office in "$@"; do
    if [[ -e $folder/$office/index.html ]]; then
      printf '<li><a href="./%s/index.html">%s</a></li>\n' \
        "$(printf '%s' "$office" | escape_link)" "$(printf '%s' "$office" | escape_html)"
    fi
  done
  printf '</ul>\n'
}

# missing_plan MONTH PLAN: what stands in the place of the list.
missing_plan() {
  local year=${1%-*} title
  title=$(title_of "$1")
  cat <<TEXT
Rencana aksi tahun $year belum tersedia, sehingga daftar yang jatuh tempo ${title#Jatuh tempo } belum dapat dibuat.

Yang perlu dilakukan:

1. Mintalah pengelola menyimpan rencana aksi tahun $year sebagai berkas $(harmless "$2").
2. Sesudah itu, mintalah kiriman ini dijalankan lagi untuk bulan $1.
TEXT
}
