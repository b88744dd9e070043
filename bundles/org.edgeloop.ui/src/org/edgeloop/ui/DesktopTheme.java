package org.edgeloop.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Whether the workbench is light or dark: as the desktop is, unless the user chose one. The choice is kept in the workspace,
 * the theme itself is the platform's.
 */
public final class DesktopTheme {

	/** The preference that holds {@link #FOLLOW}, {@link #LIGHT} or {@link #DARK}. */
	public static final String PREFERENCE = "theme";
	public static final String FOLLOW = "desktop";
	public static final String LIGHT = "light";
	public static final String DARK = "dark";

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

	private DesktopTheme() {
	}

	/** @return where the choice is kept */
	public static IPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Problems.PLUGIN);
		store.setDefault(PREFERENCE, FOLLOW);
		return store;
	}

	/** @return whether the workbench is to be dark, from the user's choice and the desktop's */
	public static boolean wantsDark(String choice, boolean desktopIsDark) {
		return switch (choice) {
		case LIGHT -> false;
		case DARK -> true;
		default -> desktopIsDark;
		};
	}

	/** Gives every window the theme that is wanted now. User interface thread, running workbench. */
	public static void apply() {
		boolean dark = wantsDark(store().getString(PREFERENCE), Display.isSystemDarkTheme());
		String wanted = dark ? DARK_ID : LIGHT_ID;
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		if (active == null || !active.getId().startsWith(wanted)) {
			engine.getThemes().stream().filter(theme -> theme.getId().startsWith(wanted)).findFirst()
					.ifPresent(theme -> engine.setTheme(theme, true));
		}
	}
}
