<?php
/** The script tag and the brand colour on every public page: 2 KB, and the rest only where an element stands. */

defined('ABSPATH') || exit;

add_action('wp_enqueue_scripts', function () {
    ['api' => $api, 'region' => $region, 'brand' => $brand] = mpp_sdk_settings();
    if ($api === '' || $region === '') {
        return;
    }
    // No version: the loader is always the same file, and the SDK knows its tag by the address.
    wp_enqueue_script('mpp-sdk', "$api/embed/mpp.js", [], null, true);
    wp_register_style('mpp-sdk', false, [], null);
    wp_enqueue_style('mpp-sdk');
    wp_add_inline_style('mpp-sdk', sprintf(':root{--mpp-brand:%s;--mpp-brand-text:%s}', $brand, mpp_sdk_text_on($brand)));
});

add_filter('script_loader_tag', function (string $tag, string $handle, string $src): string {
    if ($handle !== 'mpp-sdk') {
        return $tag;
    }
    ['api' => $api, 'region' => $region] = mpp_sdk_settings();
    return sprintf(
        '<script type="module" src="%s" data-api="%s" data-region="%s"></script>' . "\n",
        esc_url($src),
        esc_url($api),
        esc_attr($region)
    );
}, 10, 3);

/** Black or white, whichever has more contrast with the colour (WCAG relative luminance). */
function mpp_sdk_text_on(string $colour): string
{
    $hex = strlen($colour) === 4 ? preg_replace('/[0-9a-f]/i', '$0$0', $colour) : $colour;
    [$red, $green, $blue] = array_map(static function (string $part): float {
        $value = hexdec($part) / 255;
        return $value <= 0.03928 ? $value / 12.92 : (($value + 0.055) / 1.055) ** 2.4;
    }, str_split(substr($hex, 1), 2));
    // Where both contrasts are equal: sqrt(1.05 * 0.05) - 0.05.
    return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue > 0.179 ? '#000' : '#fff';
}
