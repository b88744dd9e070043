package org.edgeloop.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
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
	private static final String LAST_SET = "lastTheme";

	/** Asked once: as soon as the workbench has a theme of its own, the toolkit reports that one. */
	private static boolean desktopIsDark;

	private DesktopTheme() {
	}

	/** @return where the choice is kept */
	public static IPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Problems.PLUGIN);
		store.setDefault(PREFERENCE, FOLLOW);
		return store;
	}

	/** @return whether the workbench is to be dark, from the user's choice and the desktop's */
	public static boolean wantsDark(String choice, boolean darkDesktop) {
		return switch (choice) {
		case LIGHT -> false;
		case DARK -> true;
		default -> darkDesktop;
		};
	}

	/**
	 * Looks at the desktop and sets the theme that the workbench will start with. A theme that the user picked on the platform's
	 * own Appearance page since the last start counts as a choice.
	 */
	public static void beforeWorkbench() {
		desktopIsDark = Display.isSystemDarkTheme();
		IEclipsePreferences platform = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
		IPreferenceStore own = store();
		String present = platform.get("themeid", "");
		String lastSet = own.getString(LAST_SET);
		if (!present.isEmpty() && !lastSet.isEmpty() && !present.equals(lastSet)) {
			own.setValue(PREFERENCE, present.startsWith(DARK_ID) ? DARK : LIGHT);
		}
		String wanted = wantedId();
		if (!present.startsWith(wanted)) {
			platform.put("themeid", wanted);
		}
		own.setValue(LAST_SET, platform.get("themeid", ""));
	}

	/** Gives every window the theme that is wanted now. User interface thread, running workbench. */
	public static void apply() {
		String wanted = wantedId();
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme active = engine.getActiveTheme();
		if (active != null && active.getId().startsWith(wanted)) {
			return;
		}
		engine.getThemes().stream().filter(theme -> theme.getId().startsWith(wanted)).findFirst().ifPresent(theme -> {
			engine.setTheme(theme, true);
			store().setValue(LAST_SET, theme.getId());
		});
	}

	private static String wantedId() {
		return wantsDark(store().getString(PREFERENCE), desktopIsDark) ? DARK_ID : LIGHT_ID;
	}
}
