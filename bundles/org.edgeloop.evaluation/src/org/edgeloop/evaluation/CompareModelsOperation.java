package org.edgeloop.evaluation;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.internal.Judgements;
import org.edgeloop.evaluation.internal.ModelUse;
import org.edgeloop.evaluation.internal.PairedJudgements;
import org.edgeloop.evaluation.internal.WindowSets;

/** Judges two models on the windows that both can be judged on, and says what of their difference may be chance. */
public final class CompareModelsOperation {

	private final Path champion;
	private final Path challenger;
	private final Path project;
	private final EvaluationSettings settings;
	private final ComparisonSettings comparison;

	/** @param project a project's folder, or a feature table with a row for each window */
	public CompareModelsOperation(Path champion, Path challenger, Path project, EvaluationSettings settings, ComparisonSettings comparison) {
		this.champion = champion;
		this.challenger = challenger;
		this.project = project;
		this.settings = settings;
		this.comparison = comparison;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException as {@link EvaluateModelOperation#run}, and if the two have no window in common
	 * @throws IOException if something cannot be read
	 */
	public ModelComparison run(Progress progress) throws IOException {
		var sets = new WindowSets(project, settings);
		Judgements first = Judgements.of(ModelUse.of(champion, progress), sets, settings, progress);
		Judgements second = Judgements.of(ModelUse.of(challenger, progress), sets, settings, progress);
		PairedJudgements pair = PairedJudgements.of(first, second);
		return new ModelComparison(pair.champion().evaluation(settings.worst()), pair.challenger().evaluation(settings.worst()), pair.mcNemar(),
				pair.differences(comparison, progress));
	}
}
