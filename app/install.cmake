# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --install: the program and what a desktop needs to show it. Translations, queries and
# migrations are embedded. `cpack -G DEB` makes a Debian package of the same.
set(assets ${CMAKE_SOURCE_DIR}/resources)
install(TARGETS regie RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${assets}/desktop/org.regie.Regie.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${assets}/desktop/org.regie.Regie.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${assets}/desktop/regie-monitor.service DESTINATION lib/systemd/user)
install(FILES ${assets}/icons/regie.svg RENAME org.regie.Regie.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE RENAME copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME regie)
set(CPACK_PACKAGE_VENDOR "Régie")
set(CPACK_PACKAGE_CONTACT "The Régie developers <regie@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "A desktop console for teams whose marketing agents write to one PostgreSQL: campaign history,
the memory of who was targeted, imports that repair, tables of any size.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no linker sees: the PostgreSQL driver, and SVG for the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-psql, libqt6svg6")
# The private server. Who only connects to other servers can do without.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "postgresql")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-mysql, fonts-noto-core, gnome-keyring | kwalletmanager")
include(CPack)
