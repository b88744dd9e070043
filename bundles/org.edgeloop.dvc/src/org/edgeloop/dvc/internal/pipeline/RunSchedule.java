package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;

/** How far the stages of a plan are, and which may begin: those none of whose dependencies is still to come. Not for several threads. */
public final class RunSchedule {

	private static final Set<RunState> RAN = EnumSet.of(RunState.DONE, RunState.RESTORED);

	private final RunPlan plan;
	private final Map<Stage, RunState> states = new LinkedHashMap<>();
	private final Set<Stage> forced = new LinkedHashSet<>();
	private final Set<Stage> begun = new LinkedHashSet<>();

	/** @param force whether all stages run though nothing has changed */
	public RunSchedule(RunPlan plan, boolean force) {
		this.plan = plan;
		plan.steps().forEach(stage -> states.put(stage, RunState.WAITING));
		if (force) {
			forced.addAll(plan.steps());
		}
	}

	/** @return the stages that may begin now, in the order of the plan */
	public List<Stage> ready() {
		return plan.steps().stream().filter(this::isReady).toList();
	}

	private boolean isReady(Stage stage) {
		return !begun.contains(stage) && !states.getOrDefault(stage, RunState.WAITING).isLast()
				&& plan.active().successorsOf(stage).stream().allMatch(earlier -> states.getOrDefault(earlier, RunState.DONE).isLast());
	}

	public void begin(Stage stage) {
		begun.add(stage);
	}

	public boolean isForced(Stage stage) {
		return forced.contains(stage);
	}

	/** @param forceDownstream whether what depends on a stage that ran runs, too */
	public void end(Stage stage, RunState state, boolean forceDownstream) {
		states.put(stage, state);
		if (forceDownstream && (RAN.contains(state) || forced.contains(stage))) {
			forced.addAll(plan.active().predecessorsOf(stage));
		}
	}

	/** @return the stages that depend on one that failed, at whatever distance, and have not begun; they never will */
	public List<Stage> skipDependentsOf(Stage failed) {
		var skipped = new ArrayList<Stage>();
		for (Stage stage : plan.active().reversed().postorder(List.of(failed))) {
			if (!stage.equals(failed) && states.get(stage) == RunState.WAITING) {
				states.put(stage, RunState.SKIPPED);
				skipped.add(stage);
			}
		}
		return skipped;
	}

	/** Ends all that has not ended. */
	public void endAll(RunState state) {
		states.replaceAll((_, before) -> before.isLast() ? before : state);
	}

	public List<Stage> in(Set<RunState> wanted) {
		return plan.steps().stream().filter(stage -> wanted.contains(states.getOrDefault(stage, RunState.WAITING))).toList();
	}

	public List<Stage> reproduced() {
		return in(RAN);
	}

	/** @return how far each stage is, in the order of the plan */
	public Map<Stage, RunState> states() {
		return new LinkedHashMap<>(states);
	}
}
