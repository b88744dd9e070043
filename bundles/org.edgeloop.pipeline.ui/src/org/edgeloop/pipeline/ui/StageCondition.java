package org.edgeloop.pipeline.ui;

import java.util.Locale;
import java.util.Optional;

import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.StageState;
import org.edgeloop.pipeline.ui.graph.StageLook;
import org.edgeloop.pipeline.ui.graph.StageLook.Tone;
import org.edgeloop.pipeline.ui.graph.StageSign;
import org.edgeloop.ui.Icons;

/** How a stage stands: what it would do, or what it does or did in a run. */
public enum StageCondition {
	UNKNOWN("not looked at yet", StageSign.QUESTION, Tone.QUIET, false, Icons.STAGE_UNKNOWN),
	UP_TO_DATE("up to date", StageSign.CHECK, Tone.GOOD, true, Icons.STAGE_CURRENT),
	CHANGED("would run", StageSign.PLAY, Tone.ATTENTION, true, Icons.STAGE_CHANGED),
	NEVER_RUN("never ran", StageSign.PLUS, Tone.ATTENTION, true, Icons.STAGE_NEW),
	UPSTREAM_CHANGED("may run", StageSign.CHEVRONS, Tone.ATTENTION, false, Icons.STAGE_MAY_RUN),
	FROZEN("frozen", StageSign.BARS, Tone.BUSY, false, Icons.STAGE_FROZEN),
	DATA_CHANGED("changed", StageSign.PLAY, Tone.ATTENTION, true, Icons.STAGE_CHANGED),
	WAITING("waits", StageSign.DOTS, Tone.QUIET, false, Icons.STAGE_WAITING),
	CHECKING("is compared", StageSign.DOTS, Tone.BUSY, true, Icons.STAGE_WAITING),
	RUNNING("runs", StageSign.RING, Tone.BUSY, true, Icons.STAGE_RUNNING),
	SAVING("is saved", StageSign.DOTS, Tone.BUSY, true, Icons.STAGE_RUNNING),
	UNCHANGED("did not change", StageSign.CHECK, Tone.GOOD, false, Icons.STAGE_CURRENT),
	RESTORED("taken from an earlier run", StageSign.RETURN, Tone.GOOD, true, Icons.STAGE_RESTORED),
	DONE("ran", StageSign.CHECK, Tone.GOOD, true, Icons.STAGE_CURRENT),
	SKIPPED("skipped", StageSign.MINUS, Tone.QUIET, true, Icons.STAGE_SKIPPED),
	FAILED("failed", StageSign.CROSS, Tone.BAD, true, Icons.STAGE_FAILED),
	CANCELLED("cancelled", StageSign.SQUARE, Tone.BAD, false, Icons.STAGE_CANCELLED);

	private final StageLook look;
	private final Icons icon;

	StageCondition(String word, StageSign sign, Tone tone, boolean solid, Icons icon) {
		look = new StageLook(sign, word, tone, solid);
		this.icon = icon;
	}

	static StageCondition of(StageState state) {
		return switch (state.kind()) {
		case UP_TO_DATE -> UP_TO_DATE;
		case CHANGED -> state.stage().isData() ? DATA_CHANGED : CHANGED;
		case NEVER_RUN -> NEVER_RUN;
		case UPSTREAM_CHANGED -> UPSTREAM_CHANGED;
		case FROZEN -> FROZEN;
		};
	}

	static StageCondition of(RunState state) {
		return valueOf(state.name());
	}

	/**
	 * @param state as it was last seen; empty if nobody has looked yet
	 * @param run how it goes or went in the last run; empty if it had no part in it
	 * @param running whether that run goes on
	 * @return what of the two a user wants to see: while a run goes on, how it goes, and afterwards how the stage stands, but for what went wrong
	 */
	static StageCondition of(Optional<StageState> state, Optional<RunState> run, boolean running) {
		if (running && run.isPresent()) {
			return of(run.get());
		}
		StageCondition now = state.map(StageCondition::of).orElse(UNKNOWN);
		boolean open = state.isEmpty() || now == CHANGED || now == NEVER_RUN;
		return run.filter(ended -> open && (ended == RunState.FAILED || ended == RunState.CANCELLED)).map(StageCondition::of).orElse(now);
	}

	public StageLook look() {
		return look;
	}

	/** @return what it is called, in the middle of a sentence */
	public String word() {
		return look.word();
	}

	/** @return what it is called, at the beginning of a sentence */
	public String title() {
		return word().substring(0, 1).toUpperCase(Locale.ROOT) + word().substring(1);
	}

	public Icons icon() {
		return icon;
	}
}
