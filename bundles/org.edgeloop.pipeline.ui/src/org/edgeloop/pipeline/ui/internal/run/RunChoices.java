package org.edgeloop.pipeline.ui.internal.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IMemento;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;

/** What the user has chosen for all runs; it is kept from session to session. */
public final class RunChoices {

	/** What can be chosen, with what it is called. */
	public enum Choice {
		KEEP_GOING(Flag.KEEP_GOING, "Go On after a Stage Failed"),
		FORCE(Flag.FORCE, "Run Stages That Have Not Changed, Too"),
		NO_RUN_CACHE(Flag.NO_RUN_CACHE, "Take Nothing from Earlier Runs");

		private final Flag flag;
		private final String title;

		Choice(Flag flag, String title) {
			this.flag = flag;
			this.title = title;
		}

		public String title() {
			return title;
		}
	}

	private static final String JOBS = "jobs";

	private final Set<Choice> chosen = EnumSet.noneOf(Choice.class);
	private int jobs = 1;

	/** Takes what was kept. */
	public void restore(IMemento memento) {
		for (Choice choice : Choice.values()) {
			set(choice, Boolean.TRUE.equals(memento.getBoolean(choice.name())));
		}
		jobs = Math.max(1, Optional.ofNullable(memento.getInteger(JOBS)).orElse(1));
	}

	/** Keeps what is chosen. */
	public void save(IMemento memento) {
		chosen.forEach(choice -> memento.putBoolean(choice.name(), true));
		memento.putInteger(JOBS, jobs);
	}

	public boolean has(Choice choice) {
		return chosen.contains(choice);
	}

	/** Chooses something, or not any more. */
	public void set(Choice choice, boolean on) {
		if (on) {
			chosen.add(choice);
		} else {
			chosen.remove(choice);
		}
	}

	/** @return how many stages may run at a time where none waits for another */
	public int jobs() {
		return jobs;
	}

	public void setJobs(int number) {
		jobs = number;
	}

	/** @return how stages are run now; targets that are named are run with what they depend on unless further flags say otherwise */
	public ReproOptions options(List<String> targets, Flag... further) {
		ReproOptions options = new ReproOptions(targets, Set.of(further), jobs);
		return options.with(chosen.stream().map(choice -> choice.flag).toArray(Flag[]::new));
	}
}
