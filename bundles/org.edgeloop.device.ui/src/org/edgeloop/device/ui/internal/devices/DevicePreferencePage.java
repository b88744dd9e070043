package org.edgeloop.device.ui.internal.devices;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page "Devices". */
public final class DevicePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public DevicePreferencePage() {
		super(GRID);
		setPreferenceStore(DevicePreferences.store());
		setDescription("How the Devices view finds out whether devices could be used. One that a deployment, a console or the Live view uses is left alone; "
				+ "one that does not answer is looked at more and more seldom.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is known already
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(DevicePreferences.LOOKS, "&Look at devices by the clock while the view is shown", getFieldEditorParent()));
		IntegerFieldEditor seconds = new IntegerFieldEditor(DevicePreferences.SECONDS, "&Seconds between two looks:", getFieldEditorParent());
		seconds.setValidRange(DevicePreferences.FEWEST_SECONDS, DevicePreferences.MOST_SECONDS);
		addField(seconds);
	}
}
