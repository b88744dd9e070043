package org.edgeloop.pipeline.ui.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.MetricsDiffOperation;
import org.edgeloop.dvc.pipeline.ParamsDiffOperation;
import org.edgeloop.dvc.pipeline.ValueDiff;
import org.edgeloop.pipeline.ui.figures.FigureRow.Kind;
import org.edgeloop.versioning.GitRevision;
import org.edgeloop.versioning.GitRevisions;

/** The parameters and metrics of repositories of DVC. */
public final class DvcFigures implements FigureSource {

	private static final String HEAD = "HEAD";

	@Override
	public Figures read(Path root, String revision, Progress progress) throws IOException {
		List<String> revisions = revisions(root);
		String before = revisions.isEmpty() ? ParamsDiffOperation.WORKSPACE : revision;
		ValueDiff params = new ParamsDiffOperation(root, before, ParamsDiffOperation.WORKSPACE, List.of(), false, true).run(progress);
		ValueDiff metrics = new MetricsDiffOperation(root, before, MetricsDiffOperation.WORKSPACE, List.of(), true).run(progress);
		List<FigureRow> rows = new ArrayList<>();
		params.changes().forEach(change -> rows.add(new FigureRow(Kind.PARAMETER, change)));
		metrics.changes().forEach(change -> rows.add(new FigureRow(Kind.METRIC, change)));
		List<String> failed = Stream.concat(params.failed().stream(), metrics.failed().stream()).distinct().toList();
		return new Figures(revisions.isEmpty() ? "" : revision, rows, revisions, failed);
	}

	/** @return none if there is no Git, or no commit yet */
	private static List<String> revisions(Path root) {
		try {
			GitRevisions.resolve(root, HEAD);
			Stream<GitRevision> named = Stream.concat(GitRevisions.branches(root).stream(), GitRevisions.tags(root).stream());
			return Stream.concat(Stream.of(HEAD, HEAD + "~1"), named.map(GitRevision::name)).distinct().toList();
		} catch (ProblemException e) {
			return List.of();
		}
	}
}
