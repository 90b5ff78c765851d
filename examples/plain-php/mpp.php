<?php
// The counter for plain PHP pages. Copy this file beside your pages and change these two values.
const MPP_API = 'http://127.0.0.1:4174';
const MPP_REGION = '31';

/** For the head of the page: the script tag. */
function mpp_script(string $api = MPP_API, string $region = MPP_REGION): string
{
    return '<script type="module"' . mpp_attributes([
        'src' => rtrim($api, '/') . '/embed/mpp.js',
        'data-api' => rtrim($api, '/'),
        'data-region' => $region,
    ]) . '></script>';
}

/**
 * For its body: mpp_element('service-search', ['query' => 'ktp'], 'WhatsApp 0811-0000-0000').
 * The fallback is plain text: what people read before the code is there, and when it cannot come.
 */
function mpp_element(string $name, array $attributes = [], string $fallback = ''): string
{
    $tag = 'mpp-' . preg_replace('/[^a-z-]/', '', $name);
    $inside = $fallback === '' ? '' : '<p slot="fallback">' . mpp_escape($fallback) . '</p>';
    return "<$tag" . mpp_attributes($attributes) . ">$inside</$tag>";
}

function mpp_attributes(array $attributes): string
{
    $written = '';
    foreach ($attributes as $name => $value) {
        // A handler or a style in an attribute is none of ours.
        if (!preg_match('/^(?!on|style$)[a-z][a-z-]*$/', $name)) {
            continue;
        }
        $written .= " $name=\"" . mpp_escape((string) $value) . '"';
    }
    return $written;
}

function mpp_escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}
