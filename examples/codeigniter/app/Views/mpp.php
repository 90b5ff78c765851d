<?php
// CodeIgniter 3 and 4: copy this file to app/Views (or application/views), change these two values, and write in a view:
// echo view('mpp', ['element' => 'service-search', 'attributes' => ['query' => 'ktp'], 'fallback' => 'WhatsApp 0811-0000-0000']);
$api = 'http://127.0.0.1:4174';
$region = '31';
// The script tag may stand beside every element: a browser runs a module once.
$escape = static fn ($text) => htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
$tag = 'mpp-' . preg_replace('/[^a-z-]/', '', $element);
?>
<script type="module" src="<?= $escape($api) ?>/embed/mpp.js" data-api="<?= $escape($api) ?>" data-region="<?= $escape($region) ?>"></script>
<<?= $tag ?>
<?php foreach ($attributes ?? [] as $name => $value): ?>
<?php if (preg_match('/^(?!on|style$)[a-z][a-z-]*$/', $name)): ?>
 <?= $name ?>="<?= $escape($value) ?>"
<?php endif ?>
<?php endforeach ?>
><p slot="fallback"><?= $escape($fallback ?? '') ?></p></<?= $tag ?>>
