package org.edgeloop.dataset.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.internal.exchange.ForeignLabels;
import org.edgeloop.dataset.internal.exchange.ImportPlanner;
import org.edgeloop.dataset.internal.exchange.LabelTaking;
import org.edgeloop.dataset.internal.exchange.TaxonomyGrowth;

/**
 * Brings labels of another program into the recordings of a project. Labels that are there stay; the same file can be imported twice.
 * {@link #plan} says what would happen, {@link #run} does it, a recording after the other: what was saved before a failure stays.
 */
public final class ImportLabelsOperation {

	private final Path project;
	private final List<Path> files;
	private final LabelFormat format;
	private final String recording;
	private final ExchangeOptions options;
	private final boolean addTypes;

	/**
	 * @param project the project's folder
	 * @param files the foreign label files
	 * @param recording the path of the recording that all labels are for; empty to go by the names in and of the files
	 * @param addTypes whether label types that the taxonomy lacks are added to it
	 */
	public ImportLabelsOperation(Path project, List<Path> files, LabelFormat format, String recording, ExchangeOptions options,
			boolean addTypes) {
		this.project = project.toAbsolutePath().normalize();
		this.files = List.copyOf(files);
		this.format = format;
		this.recording = recording;
		this.options = options;
		this.addTypes = addTypes;
	}

	/**
	 * Reads the files and finds out what they mean, without changing anything.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project, or a file is not of the format: names file and line
	 * @throws IOException if something cannot be read
	 */
	public ImportPlan plan(Progress progress) throws IOException {
		DatasetDescription dataset = description();
		var planner = new ImportPlanner(project, dataset, recording, options, progress);
		progress.begin("Reading labels", files.size());
		for (Path file : files) {
			ForeignLabels read = LabelExchange.implementation(format).read(file, options, progress);
			planner.add(file, read);
			progress.worked(1);
		}
		return planner.plan();
	}

	/**
	 * @return what was done
	 * @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so
	 * @throws ProblemException if the folder is no project, a file is not of the format, or a label file is not sound
	 * @throws IOException if something cannot be read or written
	 */
	public ImportPlan run(Progress progress) throws IOException {
		ImportPlan plan = plan(progress);
		apply(plan, progress);
		return plan;
	}

	/** Does what a plan says. See {@link #run}. */
	public void apply(ImportPlan plan, Progress progress) throws IOException {
		if (addTypes && !plan.newTypes().isEmpty()) {
			DatasetDescription dataset = description();
			Taxonomy taxonomy = dataset.taxonomy();
			for (Map.Entry<String, String> type : plan.newTypes().entrySet()) {
				taxonomy = TaxonomyGrowth.with(taxonomy, type.getKey(), type.getValue());
			}
			DatasetFiles.write(project, dataset.withTaxonomy(taxonomy));
		}
		progress.begin("Saving labels", plan.recordings().size());
		for (ImportPlan.Recording each : plan.recordings()) {
			progress.checkCancelled();
			new LabelTaking(project, each).run();
			progress.worked(1);
		}
	}

	private DatasetDescription description() throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		return DatasetFiles.read(project);
	}
}
