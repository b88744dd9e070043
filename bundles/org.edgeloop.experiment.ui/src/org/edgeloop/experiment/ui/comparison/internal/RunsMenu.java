package org.edgeloop.experiment.ui.comparison.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.Actions;

/** What can be done with the runs that are chosen in the table; each is one step of undo. */
final class RunsMenu {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	private final ComparisonDocument document;
	private final List<SelectedRun> chosen;

	RunsMenu(ComparisonSession session, List<String> runIds) {
		document = session.document();
		chosen = runIds.stream().map(session::settings).flatMap(Optional::stream).toList();
	}

	void fill(IMenuManager menu) {
		menu.add(set("&Show in Charts", MODEL.getSelectedRun_Hidden(), false));
		menu.add(set("&Hide from Charts", MODEL.getSelectedRun_Hidden(), true));
		menu.add(enabled("Show &Only These", !chosen.isEmpty(), this::showOnly));
		menu.add(new Separator());
		menu.add(set("&Pin", MODEL.getSelectedRun_Pinned(), true));
		menu.add(set("&Unpin", MODEL.getSelectedRun_Pinned(), false));
		menu.add(enabled("Use as &Baseline", chosen.size() == 1, () -> document.execute(document.commands().set("Choose baseline",
				document.model(), MODEL.getRunsSpec_Baseline(), chosen.getFirst().getRun()))));
		menu.add(new Separator());
		menu.add(enabled("&Remove from Comparison", !chosen.isEmpty(), () -> document.execute(document.commands().removeRuns(chosen))));
	}

	private Action set(String text, EStructuralFeature feature, boolean value) {
		boolean changes = chosen.stream().anyMatch(run -> !run.eGet(feature).equals(value));
		return enabled(text, changes, () -> document.execute(document.commands().setAll(text.replace("&", ""), chosen, feature, value)));
	}

	private void showOnly() {
		document.execute(document.commands().showOnly(chosen));
	}

	private static Action enabled(String text, boolean isEnabled, Runnable work) {
		Action action = Actions.push(text, work);
		action.setEnabled(isEnabled);
		return action;
	}
}
