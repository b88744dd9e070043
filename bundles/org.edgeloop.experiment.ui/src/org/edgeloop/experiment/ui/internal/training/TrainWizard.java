package org.edgeloop.experiment.ui.internal.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Trains classifiers on a feature table: first what the columns are for, then which classifiers and where they are logged. */
public final class TrainWizard extends Wizard implements INewWizard {

	private static final List<String> TABLES = List.of("csv", "tsv", "parquet");

	private @Nullable ColumnsPage columns;
	private @Nullable MethodPage method;

	public TrainWizard() {
		setWindowTitle("Train a Classifier");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		Optional<IFile> selected = table(selection);
		var first = new ColumnsPage(selected.map(table -> Path.of(table.getLocationURI())));
		var second = new MethodPage(first, selected.map(table -> Path.of(table.getProject().getLocationURI())));
		columns = first;
		method = second;
		addPage(first);
		addPage(second);
	}

	/** @return the table that is selected, if one is */
	static Optional<IFile> table(IStructuredSelection selection) {
		return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
				.filter(file -> file.getFileExtension() != null && TABLES.contains(file.getFileExtension()) && file.getLocationURI() != null);
	}

	@Override
	public boolean performFinish() {
		MethodPage last = Objects.requireNonNull(method);
		return Objects.requireNonNull(columns).table().map(table -> {
			TrainingJob.start(table, last.fields(), last.store());
			return true;
		}).orElse(false);
	}
}
