package org.edgeloop.suggestion.ui.internal;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.suggestion.Detectors;
import org.edgeloop.suggestion.ui.SuggestForm;
import org.osgi.framework.FrameworkUtil;

/** Which detector was asked for last, and the settings of all, from one start of the workbench to the next. */
final class SuggestMemory {

	private static final String SECTION = "suggest";
	private static final String DETECTOR = "detector";

	private SuggestMemory() {
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SuggestMemory.class)).getDialogSettings();
		IDialogSettings kept = all.getSection(SECTION);
		return kept == null ? all.addNewSection(SECTION) : kept;
	}

	/** @return a form with what was kept */
	static SuggestForm recall() {
		IDialogSettings kept = settings();
		SuggestForm form = new SuggestForm(Detectors.all());
		Map<String, Map<String, String>> remembered = new TreeMap<>();
		form.detectors().forEach(detector -> {
			Map<String, String> fields = new TreeMap<>();
			detector.fields().forEach(field -> {
				String value = kept.get(detector.id() + "." + field.name());
				if (value != null) {
					fields.put(field.name(), value);
				}
			});
			remembered.put(detector.id(), fields);
		});
		String chosen = kept.get(DETECTOR);
		form.recall(chosen == null ? "" : chosen, remembered);
		return form;
	}

	static void keep(SuggestForm form) {
		IDialogSettings kept = settings();
		kept.put(DETECTOR, form.detector().id());
		form.remembered().forEach((id, fields) -> fields.forEach((field, value) -> kept.put(id + "." + field, value)));
	}
}
