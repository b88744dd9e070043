package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.edgeloop.chart.ui.TimeMode;

/** What the user can choose about labelling, and what holds until they do. */
public final class LabellingPreferences extends AbstractPreferenceInitializer {

	static final String AUTHOR = "labelling.author";
	static final String TIME_MODE = "labelling.timeMode";
	/** How far the arrow keys move an edge, in points on the screen. */
	static final String NUDGE_POINTS = "labelling.nudgePoints";

	/** Whether classes are told apart by patterns besides their colours. */
	static final String HATCHED = "labelling.hatched";

	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.edgeloop.dataset.ui");

	@Override
	public void initializeDefaultPreferences() {
		STORE.setDefault(AUTHOR, System.getProperty("user.name", ""));
		STORE.setDefault(TIME_MODE, TimeMode.RELATIVE.name());
		STORE.setDefault(NUDGE_POINTS, 1);
		STORE.setDefault(HATCHED, true);
	}

	public static IPreferenceStore store() {
		return STORE;
	}

	/** @return the author that the user chose; empty where Git's user counts */
	public static Optional<String> chosenAuthor() {
		return STORE.isDefault(AUTHOR) || author().isEmpty() ? Optional.empty() : Optional.of(author());
	}

	public static String author() {
		return STORE.getString(AUTHOR).strip();
	}

	public static TimeMode timeMode() {
		String name = STORE.getString(TIME_MODE);
		return Arrays.stream(TimeMode.values()).filter(mode -> mode.name().equals(name)).findFirst().orElse(TimeMode.RELATIVE);
	}

	public static boolean hatched() {
		return STORE.getBoolean(HATCHED);
	}

	public static int nudgePoints() {
		return Math.max(1, STORE.getInt(NUDGE_POINTS));
	}
}
