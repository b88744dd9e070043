package org.edgeloop.experiment.internal.sqlite;

import java.util.ArrayList;
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
	private final int[] first;
	private final int[] missing;

	/** @param runOfPiece ascending */
	PiecedHistories(List<String> runs, int[] runOfPiece, BiConsumer<String, MetricHistory> sink) {
		this.runs = runs;
		this.runOfPiece = runOfPiece;
		this.sink = sink;
		pieces = new HistoryColumns[runOfPiece.length];
		missing = new int[runs.size()];
		first = new int[runs.size()];
		for (int piece = runOfPiece.length - 1; piece >= 0; piece--) {
			first[runOfPiece[piece]] = piece;
			missing[runOfPiece[piece]]++;
		}
	}

	synchronized void add(int piece, HistoryColumns columns) {
		int run = runOfPiece[piece];
		pieces[piece] = columns;
		missing[run]--;
		if (missing[run] == 0) {
			sink.accept(runs.get(run), HistoryColumns.joined(taken(run)));
		}
	}

	private List<HistoryColumns> taken(int run) {
		List<HistoryColumns> taken = new ArrayList<>();
		for (int piece = first[run]; piece < pieces.length && runOfPiece[piece] == run; piece++) {
			HistoryColumns columns = pieces[piece];
			if (columns != null) {
				taken.add(columns);
				pieces[piece] = null;
			}
		}
		return taken;
	}
}
