package org.edgeloop.ui.internal;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.edgeloop.ui.DesktopTheme;

/** What holds for the whole workbench; the parts add their pages below this one. */
public final class EdgeloopPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public EdgeloopPreferencePage() {
		super(GRID);
		setPreferenceStore(DesktopTheme.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing depends on the workbench
	}

	@Override
	protected void createFieldEditors() {
		String[][] choices = { { "&Follow the desktop", DesktopTheme.FOLLOW }, { "&Light", DesktopTheme.LIGHT },
				{ "&Dark", DesktopTheme.DARK } };
		addField(new RadioGroupFieldEditor(DesktopTheme.PREFERENCE, "Theme", 1, choices, getFieldEditorParent(), true));
	}

	@Override
	public boolean performOk() {
		boolean ok = super.performOk();
		DesktopTheme.apply();
		return ok;
	}
}
