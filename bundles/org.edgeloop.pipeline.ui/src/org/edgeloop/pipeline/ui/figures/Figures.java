package org.edgeloop.pipeline.ui.figures;

import java.util.List;

/**
 * What was read of parameters and metrics.
 *
 * @param revision the commit that they are held against; empty if there is none
 * @param rows parameters first
 * @param revisions what else they can be held against: branches and tags; none where there is no Git
 * @param failed what could not be read: the commit, or the present state; none if all was
 */
public record Figures(String revision, List<FigureRow> rows, List<String> revisions, List<String> failed) {

	public static final Figures NONE = new Figures("", List.of(), List.of(), List.of());

	public Figures {
		rows = List.copyOf(rows);
		revisions = List.copyOf(revisions);
		failed = List.copyOf(failed);
	}
}
