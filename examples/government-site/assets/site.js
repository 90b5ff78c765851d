/* Skrip lama situs: menu, tanggal, berita. jQuery 1.12, seperti adanya. */
jQuery(function ($) {
  var formatted = new Intl.DateTimeFormat('id', {dateStyle: 'full', timeZone: 'Asia/Jakarta'}).format(new Date());
  $('#tanggal').text(formatted);
  $('.menu-utama a').each(function () {
    if (this.pathname === location.pathname) $(this).closest('li').addClass('active');
  });
  $('#ganti-bahasa').on('click', function (event) {
    event.preventDefault();
    var english = document.documentElement.lang !== 'en';
    document.documentElement.lang = english ? 'en' : 'id';
    $(this).text(english ? 'Bahasa Indonesia' : 'English');
  });
  $('#ganti-tema').on('click', function (event) {
    event.preventDefault();
    $('html').toggleClass('gelap');
  });
  // Any page can listen to the elements as to any other event.
  $(document).on('mpp-application-submit', function (event) {
    window.console.log('Permohonan diterima:', event.originalEvent.detail.reference);
  });
});
