package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.edgeloop.chart.ui.TimeMode;

/** The page "Labelling". */
public final class LabellingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_NUDGE_POINTS = 100;

	public LabellingPreferencePage() {
		super(GRID);
		setPreferenceStore(LabellingPreferences.store());
		setDescription("How recordings are labelled. Keys are under General > Keys, category Labelling.");
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is known already
	}

	@Override
	protected void createFieldEditors() {
		StringFieldEditor author = new StringFieldEditor(LabellingPreferences.AUTHOR, "&Author written into new labels (Git's user, unless changed):",
				getFieldEditorParent());
		author.setEmptyStringAllowed(true);
		addField(author);
		addField(new ComboFieldEditor(LabellingPreferences.TIME_MODE, "&Times of newly opened recordings:",
				new String[][] { { "Since the start", TimeMode.RELATIVE.name() }, { "Date and time", TimeMode.ABSOLUTE.name() },
						{ "Sample index", TimeMode.SAMPLES.name() } },
				getFieldEditorParent()));
		IntegerFieldEditor nudge = new IntegerFieldEditor(LabellingPreferences.NUDGE_POINTS,
				"Arrow keys &move an edge by (pixels):", getFieldEditorParent());
		nudge.setValidRange(1, MOST_NUDGE_POINTS);
		addField(nudge);
		addField(new BooleanFieldEditor(LabellingPreferences.HATCHED, "&Patterns besides the colours of labels", getFieldEditorParent()));
	}
}
