package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.preference.IPreferenceStore;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Actions;

/** The choices of what a graph shows, kept for the next graph. */
final class ViewSettingsMenu {

	private final GraphPresenter presenter;

	ViewSettingsMenu(GraphPresenter presenter) {
		this.presenter = presenter;
	}

	void fill(IMenuManager menu) {
		ViewSettings now = presenter.settings();
		menu.add(Actions.check("Weights and Constants on Their Users", now.foldConstants(),
				() -> set(!now.foldConstants(), now.foldRepeats(), now.groupByScope(), now.shapesOnEdges())));
		menu.add(Actions.check("Repeated Blocks as One", now.foldRepeats(),
				() -> set(now.foldConstants(), !now.foldRepeats(), now.groupByScope(), now.shapesOnEdges())));
		menu.add(Actions.check("Groups by Scopes of Names", now.groupByScope(),
				() -> set(now.foldConstants(), now.foldRepeats(), !now.groupByScope(), now.shapesOnEdges())));
		menu.add(Actions.check("Types and Shapes on Lines", now.shapesOnEdges(),
				() -> set(now.foldConstants(), now.foldRepeats(), now.groupByScope(), !now.shapesOnEdges())));
		menu.add(new Separator());
		IPreferenceStore store = GraphPreferences.store();
		boolean overview = GraphPreferences.isOverviewShown();
		menu.add(Actions.check("Overview", overview, () -> store.setValue(GraphPreferences.OVERVIEW, !overview)));
	}

	private void set(boolean foldConstants, boolean foldRepeats, boolean groupByScope, boolean shapesOnEdges) {
		ViewSettings now = presenter.settings();
		var wanted = new ViewSettings(foldConstants, foldRepeats, groupByScope, shapesOnEdges, now.openLimit(), now.allOpen(), now.opened(), now.closed());
		GraphPreferences.keep(wanted);
		presenter.setSettings(wanted);
	}
}
