package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.RunSink;

/** The registered models of a file store. */
final class FileRegistry implements ModelRegistry {

	private final StoreLayout layout;

	FileRegistry(StoreLayout layout) {
		this.layout = layout;
	}

	@Override
	public List<RegisteredModel> models(RunSink problems, Progress progress) throws IOException {
		var reader = new RegistryReader(layout.files(), problems::problem);
		List<RegisteredModel> models = new ArrayList<>();
		for (Path folder : layout.registeredModels()) {
			progress.checkCancelled();
			try {
				models.add(reader.model(folder));
			} catch (IOException e) {
				problems.problem(KeyedFiles.problem(folder, e));
			}
		}
		models.sort(Comparator.comparing(RegisteredModel::name));
		return models;
	}

	@Override
	public boolean isWritable() {
		return false;
	}

	@Override
	public void createModel(String name, String description) throws IOException {
		throw readOnly();
	}

	@Override
	public ModelVersion createVersion(String name, String source, String runId, String description) throws IOException {
		throw readOnly();
	}

	@Override
	public void setAlias(String name, String alias, int version) throws IOException {
		throw readOnly();
	}

	@Override
	public void deleteAlias(String name, String alias) throws IOException {
		throw readOnly();
	}

	@Override
	public void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException {
		throw readOnly();
	}

	private ProblemException readOnly() {
		return new ProblemException(Problem.error("The registry cannot be changed yet", layout.root().toString(), ""));
	}
}
