package org.edgeloop.pipeline.ui.internal.stages;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.edgeloop.chart.layout.LayeredGraph.Flow;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.internal.run.RunChoices;
import org.edgeloop.pipeline.ui.internal.run.RunChoices.Choice;
import org.edgeloop.ui.Actions;

/** The choices in the view's menu: how stages are run, and where the graph leads to. */
public final class StagesMenu {

	private static final int MOST_JOBS = 8;

	private final StagesPresenter presenter;
	private final RunChoices choices;

	public StagesMenu(StagesPresenter presenter, RunChoices choices) {
		this.presenter = presenter;
		this.choices = choices;
	}

	/** Adds the choices each time the menu opens. */
	public void install(IMenuManager menu) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		fill(menu);
	}

	private void fill(IMenuManager menu) {
		for (Choice choice : Choice.values()) {
			menu.add(Actions.check(choice.title(), choices.has(choice), () -> choices.set(choice, !choices.has(choice))));
		}
		MenuManager jobs = new MenuManager("Stages at a Time");
		IntStream.rangeClosed(1, Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors() * 2))
				.forEach(number -> jobs.add(Actions.radio(Integer.toString(number), choices.jobs() == number, () -> choices.setJobs(number))));
		menu.add(jobs);
		menu.add(new Separator());
		menu.add(flow("Graph as It Fits", Optional.empty()));
		menu.add(flow("Graph from Left to Right", Optional.of(Flow.RIGHT)));
		menu.add(flow("Graph from Top to Bottom", Optional.of(Flow.DOWN)));
	}

	private Action flow(String title, Optional<Flow> flow) {
		return Actions.radio(title, presenter.picture().wantedFlow().equals(flow), () -> presenter.picture().setWantedFlow(flow));
	}
}
