package org.edgeloop.experiment.internal.sqlite;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.MetricHistory;

/** Puts histories together from pieces that come in any order, and hands over each as soon as it is whole. */
final class PiecedHistories {

	private final List<String> runs;
	private final int[] runOfPiece;
	private final BiConsumer<String, MetricHistory> sink;
	private final @Nullable HistoryColumns[] pieces;
	private final int[] missing;

	/** @param runOfPiece ascending */
	PiecedHistories(List<String> runs, int[] runOfPiece, BiConsumer<String, MetricHistory> sink) {
		this.runs = runs;
		this.runOfPiece = runOfPiece;
		this.sink = sink;
		pieces = new HistoryColumns[runOfPiece.length];
		missing = new int[runs.size()];
		for (int run : runOfPiece) {
			missing[run]++;
		}
	}

	synchronized void add(int piece, HistoryColumns columns) {
		int run = runOfPiece[piece];
		pieces[piece] = columns;
		missing[run]--;
		if (missing[run] == 0) {
			sink.accept(runs.get(run), joined(run).sorted());
		}
	}

	private HistoryColumns joined(int run) {
		HistoryColumns whole = null;
		for (int piece = 0; piece < pieces.length; piece++) {
			HistoryColumns columns = pieces[piece];
			if (runOfPiece[piece] == run && columns != null) {
				pieces[piece] = null;
				if (whole == null) {
					whole = columns;
				} else {
					whole.addAll(columns);
				}
			}
		}
		return whole == null ? new HistoryColumns() : whole;
	}
}
