package org.edgeloop.pipeline.ui.internal.stages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.pipeline.StageReason;
import org.edgeloop.pipeline.ui.StageCondition;
import org.edgeloop.pipeline.ui.StageRow;

/** Stages in words. */
public final class StageText {

	private static final int MOST_REASONS = 5;

	private StageText() {
	}

	/** @return a stage in a few lines: its name, how it stands and why */
	static String tip(StageRow row, StageCondition condition) {
		Stream<String> head = Stream.of(row.address() + ": " + condition.word());
		Stream<String> reasons = row.reasons().stream().limit(MOST_REASONS).map(reason -> "\u2022 " + reason.text());
		Stream<String> more = row.reasons().size() > MOST_REASONS ? Stream.of("\u2026 and %d more".formatted(row.reasons().size() - MOST_REASONS)) : Stream.empty();
		Stream<String> command = row.canRun() ? Stream.of(row.command()) : Stream.empty();
		return Stream.of(head, reasons, more, command).flatMap(part -> part).collect(Collectors.joining("\n"));
	}

	/** @return why a stage would run, in one line; empty if there is no reason */
	public static String reasons(StageRow row, StageCondition condition) {
		if (row.reasons().isEmpty() && condition == StageCondition.UPSTREAM_CHANGED) {
			return "a stage before it would run";
		}
		return row.reasons().stream().map(StageReason::text).collect(Collectors.joining("; "));
	}

	/** @return how a stage stands and why, as lines */
	public static String sentences(StageRow row, StageCondition condition) {
		if (!row.reasons().isEmpty()) {
			return row.reasons().stream().map(reason -> "\u2022 " + reason.text()).collect(Collectors.joining("\n"));
		}
		return switch (condition) {
		case UPSTREAM_CHANGED -> "Nothing that it reads has changed yet, but a stage before it would run.";
		case NEVER_RUN -> "No lock file knows it.";
		case FROZEN -> "It does not run, whatever changes before it.";
		case UP_TO_DATE -> "Everything is as it was when it last ran.";
		default -> "";
		};
	}

	static String names(List<StagePath> paths) {
		return paths.stream().map(StagePath::name).collect(Collectors.joining(", "));
	}
}
