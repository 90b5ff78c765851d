/** What the sample services were read from; only facts were taken. Keys are the source ids in `services.ts`. */
export const sources: Record<string, {title: string; url: string}> = {
  S1: {
    title:
      'Disdukcapil Kab. Kubu Raya - Pelayanan Pendaftaran Penduduk (mengutip Perpres 96/2018 & Permendagri 108/2019)',
    url: 'https://dukcapil.kuburayakab.go.id/pelayanan-pendaftaran-penduduk/',
  },
  S2: {title: 'PUALINGGI8100/disdukCapilRedesign', url: 'https://github.com/PUALINGGI8100/disdukCapilRedesign'},
  S3: {title: 'Hadi820/mppandeglang (MPP Kab. Pandeglang)', url: 'https://github.com/Hadi820/mppandeglang'},
  S4: {title: 'Dpmptsp20/mpp (MPP Kab. Batang, dump 2020)', url: 'https://github.com/Dpmptsp20/mpp'},
  S5: {title: 'NewusTech/mpp-be (MPP Kab. Lampung Timur)', url: 'https://github.com/NewusTech/mpp-be'},
  S6: {title: 'aldotp/Mal-Pelayanan-Publik (MPP Kab. Kebumen)', url: 'https://github.com/aldotp/Mal-Pelayanan-Publik'},
  S7: {
    title: 'nyanyaon/portal-digital-kantah (Kantor Pertanahan)',
    url: 'https://github.com/nyanyaon/portal-digital-kantah',
  },
  S8: {
    title: 'PP 45/2024 tarif paspor (Kompas TV)',
    url: 'https://kompas.tv/nasional/548302/pemerintah-rilis-tarif-paspor-terbaru-ini-rinciannya',
  },
  S9: {
    title: 'PP 76/2020 tarif PNBP Polri (Forum Lampung; Kompas 2025)',
    url: 'https://forumlampung.com/2022/09/ini-biaya-resmi-pengurusan-stnk.html',
  },
  S10: {
    title: 'SE Menkes HK.02.01/MENKES/6/2024 & Permenkes 13/2025: SIP tanpa rekomendasi organisasi profesi',
    url: 'https://www.kompas.com/tren/read/2024/01/21/193000965/syarat-penerbitan-surat-izin-praktik-nakes-2024-tak-perlu-rekomendasi?page=all',
  },
  S11: {
    title: 'BPJPH SEHATI 2025/2026 dan tarif halal',
    url: 'https://solotrust.com/read/52988/Pedagang-Kaki-Lima-Wajib-Punya-Sertifikat-Halal-Mulai-17-Oktober',
  },
  S12: {
    title: 'Pencatatan nikah: PMA 30/2024, PP 59/2018',
    url: 'https://tagarutama.com/kepala-kua-distrik-fakfak-nikah-di-luar-hari-kerja-bisa-ini-syarat-dan-biayanya/?pgrelated=4',
  },
  S13: {
    title: 'Pindah domisili tanpa pengantar RT/RW (Permendagri 108/2019)',
    url: 'https://banten.transpantura.com/2025/07/urus-pindah-domisili-kini-lebih-mudah.html',
  },
  S14: {
    title: 'Persyaratan adminduk Desa Pare, Temanggung',
    url: 'https://pare-kranggan.temanggungkab.go.id/frontend/d_berita/3538',
  },
  S15: {title: 'mygads/govconnect KB layanan kelurahan', url: 'https://github.com/mygads/govconnect'},
  S16: {title: 'aaaasuhuyy-dotcom/chatbot (MPP Kab. Tegal)', url: 'https://github.com/aaaasuhuyy-dotcom/chatbot'},
  S17: {
    title: 'Pelita Jakarta 9 Okt 2017: 13 instansi awal MPP Jakarta',
    url: 'https://pelitajakarta.com/news/pelayanan-publik-dalam-satu-mal',
  },
  S18: {
    title: 'Syarat pajak kendaraan lima tahunan',
    url: 'https://konteksberita.com/2024/03/22/syarat-dan-cara-bayar-pajak-kendaraan-5-tahunan-melalui-samsat/',
  },
  S19: {
    title: 'PP 28/2025 (ringkasan SNP Law)',
    url: 'https://snplawfirm.com/ringkasan-peraturan-pemerintah-pp-no-28-tahun-2025-tentang-penyelenggaraan-perizinan-berusaha-berbasis-risiko',
  },
  S20: {
    title: 'Disdukcapil Sragen: Standar Pelayanan Akta Kelahiran',
    url: 'https://capil.mangospot.net/akta-kelahiran.html',
  },
  S21: {
    title: 'Republika/Kompas 2017-2018: isi MPP Jakarta',
    url: 'https://fbeta.republika.co.id/berita/gaya-hidup/trend/17/11/02/oyqldu328-masih-penasaran-dengan-mal-pelayanan-publik',
  },
  S22: {
    title: 'Republika 2018: aplikasi LAPOR! selama Lebaran (300 ribu aduan, batas waktu tindak lanjut)',
    url: 'https://ramadhan.republika.co.id/berita/pab1q5349/ini-aplikasi-untuk-laporkan-layanan-publik-selama-lebaran',
  },
};
