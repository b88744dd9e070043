package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.document.SpecPaths;
import org.edgeloop.drift.multivariate.DetectorDrift;
import org.edgeloop.drift.multivariate.DomainClassification;
import org.edgeloop.drift.multivariate.ModelDetectorOperation;
import org.edgeloop.drift.multivariate.MultivariateDrift;
import org.edgeloop.drift.multivariate.MultivariateOperation;
import org.edgeloop.drift.report.DetectorResult;
import org.edgeloop.drift.report.MultivariateResult;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.ModelDetector;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/** The part of a report that looks at all columns at once: the methods that a spec names, and its model. */
final class MultivariateRun {

	private final DriftSpec spec;
	private final Path folder;
	private final TablePair tables;
	private final ColumnRoles roles;
	private final SpecSettings settings;
	private final List<DetectorResult> detectors = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private @Nullable DomainClassification classification;

	MultivariateRun(DriftSpec spec, Path folder, TablePair tables, ColumnRoles roles) {
		this.spec = spec;
		this.folder = folder;
		this.tables = tables;
		this.roles = roles;
		settings = new SpecSettings(spec);
	}

	/** Runs once. @return null if nothing was asked for */
	@Nullable
	MultivariateResult run(Progress progress) throws IOException {
		ModelDetector model = spec.getDetector();
		if (spec.getMultivariate().isEmpty() && model == null) {
			return null;
		}
		if (!spec.getMultivariate().isEmpty()) {
			methods(progress);
		}
		if (model != null) {
			try {
				add(new ModelDetectorOperation(tables, inTableOrder(), SpecPaths.file(folder, model.getModel()), model.getOutput(),
						settings.detector(roles)).run(progress));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return new MultivariateResult(detectors, classification, problems);
	}

	/** The order in which a model was given the columns; roles are sorted by name. */
	private List<String> inTableOrder() {
		return tables.reference().columns().stream().map(TableColumn::name).filter(roles.numerical()::contains).toList();
	}

	private void methods(Progress progress) throws IOException {
		try {
			MultivariateDrift found = new MultivariateOperation(tables, roles.numerical(), roles.categorical(), settings.multivariate(roles))
					.run(progress);
			for (DetectorDrift detector : found.detectors()) {
				add(detector);
			}
			classification = found.domainClassifier();
			problems.addAll(found.problems());
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	private void add(DetectorDrift drift) throws IOException {
		detectors.add(new DetectorResult(drift.id(), drift.displayName(), drift.test(), drift.band(),
				Distributions.of(NumberPair.of(drift.referenceScores(), drift.currentScores())), drift.referenceP95(), drift.currentShareAbove(),
				drift.worst(), drift.chunks(), drift.detail()));
	}
}
