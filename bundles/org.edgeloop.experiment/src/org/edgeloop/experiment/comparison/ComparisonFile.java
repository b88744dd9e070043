package org.edgeloop.experiment.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.edgeloop.document.ModelForm;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecPackage;

/**
 * A {@code .runs} file: a run a line and a chart a line, as {@link ModelForm} has it. A run is there once.
 */
public final class ComparisonFile extends ModelForm<RunsSpec> {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "runs";

	/** How it is read and written. */
	public static final ComparisonFile FORM = new ComparisonFile();

	/** A comparison of a hundred thousand runs is a tenth of this. */
	private static final long LARGEST = 64L << 20;

	private ComparisonFile() {
		super(RunsSpec.class, SpecPackage.Literals.RUNS_SPEC, "edgeloop-runs", 1);
	}

	@Override
	public String name() {
		return "comparison of runs";
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public Optional<String> fault(EObject read, Predicate<Object> isNew) {
		if (!(read instanceof SelectedRun run)) {
			return Optional.empty();
		}
		if (run.getRun().isEmpty()) {
			return Optional.of("the line names no \"run\"");
		}
		return isNew.test(List.of(run.getStore(), run.getRun())) ? Optional.empty() : Optional.of("the run \"" + run.getRun() + "\" is there twice");
	}
}
