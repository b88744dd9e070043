package org.edgeloop.onnx.ui.internal.editor;

import java.util.Set;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.edgeloop.onnx.view.ViewSettings;

/** How the user wants graphs to be shown, kept for the next one. */
public final class GraphPreferences extends AbstractPreferenceInitializer {

	static final String FOLD_CONSTANTS = "graph.foldConstants";
	static final String FOLD_REPEATS = "graph.foldRepeats";
	static final String GROUP_BY_SCOPE = "graph.groupByScope";
	static final String SHAPES_ON_EDGES = "graph.shapesOnEdges";
	static final String OVERVIEW = "graph.overview";

	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.edgeloop.onnx.ui");

	@Override
	public void initializeDefaultPreferences() {
		ViewSettings usual = ViewSettings.DEFAULT;
		STORE.setDefault(FOLD_CONSTANTS, usual.foldConstants());
		STORE.setDefault(FOLD_REPEATS, usual.foldRepeats());
		STORE.setDefault(GROUP_BY_SCOPE, usual.groupByScope());
		STORE.setDefault(SHAPES_ON_EDGES, usual.shapesOnEdges());
		STORE.setDefault(OVERVIEW, true);
	}

	public static IPreferenceStore store() {
		return STORE;
	}

	/** @return as chosen last, with nothing opened or closed by hand */
	public static ViewSettings settings() {
		ViewSettings usual = ViewSettings.DEFAULT;
		return new ViewSettings(STORE.getBoolean(FOLD_CONSTANTS), STORE.getBoolean(FOLD_REPEATS), STORE.getBoolean(GROUP_BY_SCOPE),
				STORE.getBoolean(SHAPES_ON_EDGES), usual.openLimit(), usual.allOpen(), Set.of(), Set.of());
	}

	/** Keeps what of these settings holds for any graph. */
	static void keep(ViewSettings settings) {
		STORE.setValue(FOLD_CONSTANTS, settings.foldConstants());
		STORE.setValue(FOLD_REPEATS, settings.foldRepeats());
		STORE.setValue(GROUP_BY_SCOPE, settings.groupByScope());
		STORE.setValue(SHAPES_ON_EDGES, settings.shapesOnEdges());
	}

	static boolean isOverviewShown() {
		return STORE.getBoolean(OVERVIEW);
	}
}
