{{-- <x-mpp element="service-search" query="ktp">WhatsApp 0811-0000-0000</x-mpp>: other attributes go to the element. --}}
@props(['element'])
@php($tag = 'mpp-' . preg_replace('/[^a-z-]/', '', $element))
@once('mpp-sdk')
<script type="module" src="{{ config('mpp.api') }}/embed/mpp.js" data-api="{{ config('mpp.api') }}" data-region="{{ config('mpp.region') }}"></script>
@endonce
<{{ $tag }} {{ $attributes }}><p slot="fallback">{{ $slot }}</p></{{ $tag }}>
