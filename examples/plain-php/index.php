<?php
require __DIR__ . '/mpp.php';
$question = is_string($_GET['cari'] ?? null) ? $_GET['cari'] : '';
?>
<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Contoh situs PHP dengan loket daring</title>
    <link rel="icon" href="data:," />
    <?= mpp_script() ?>
  </head>
  <body>
    <h1>Layanan publik</h1>
    <?= mpp_element('service-search', ['query' => $question], 'Jl. H.R. Rasuna Said, 08.00-15.00 WIB, WhatsApp 0811-0000-0000') ?>
    <?= mpp_element('service-detail') ?>
  </body>
</html>
