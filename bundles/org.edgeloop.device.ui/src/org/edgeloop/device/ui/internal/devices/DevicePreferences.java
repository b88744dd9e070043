package org.edgeloop.device.ui.internal.devices;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user can choose about devices, and what holds until they do. */
public final class DevicePreferences extends AbstractPreferenceInitializer {

	/** Whether devices are looked at by the clock. */
	static final String LOOKS = "devices.looks";

	/** How many seconds are between two looks. */
	static final String SECONDS = "devices.seconds";

	static final int FEWEST_SECONDS = 5;
	static final int MOST_SECONDS = 3600;
	private static final int USUAL_SECONDS = 20;

	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.edgeloop.device.ui");

	@Override
	public void initializeDefaultPreferences() {
		STORE.setDefault(LOOKS, true);
		STORE.setDefault(SECONDS, USUAL_SECONDS);
	}

	static IPreferenceStore store() {
		return STORE;
	}

	/** Tells a listener, in the user interface thread, when the user chooses otherwise. */
	public static void addListener(IPropertyChangeListener listener) {
		STORE.addPropertyChangeListener(listener);
	}

	public static void removeListener(IPropertyChangeListener listener) {
		STORE.removePropertyChangeListener(listener);
	}

	public static boolean looks() {
		return STORE.getBoolean(LOOKS);
	}

	/** @return how long to wait between two looks, in milliseconds */
	public static int pause() {
		return Math.clamp(STORE.getInt(SECONDS), FEWEST_SECONDS, MOST_SECONDS) * 1000;
	}
}
