package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.RunSink;

/** The registered models of a file store. */
final class FileRegistry implements ModelRegistry {

	private final StoreLayout layout;
	private final RegistryWriter writer;

	FileRegistry(StoreLayout layout, Origin origin) {
		this.layout = layout;
		this.writer = new RegistryWriter(layout, origin);
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
		return true;
	}

	@Override
	public synchronized void createModel(String name, String description) throws IOException {
		writer.createModel(name, description);
	}

	@Override
	public synchronized ModelVersion createVersion(String name, String source, String runId, String description) throws IOException {
		Path folder = writer.createVersion(name, source, runId, description);
		return new RegistryReader(layout.files(), _ -> {
			// it was written a moment ago
		}).version(folder).orElseThrow();
	}

	@Override
	public synchronized void setAlias(String name, String alias, int version) throws IOException {
		writer.setAlias(name, alias, version);
	}

	@Override
	public synchronized void deleteAlias(String name, String alias) throws IOException {
		writer.deleteAlias(name, alias);
	}

	@Override
	public synchronized void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException {
		writer.transition(name, version, stage, archiveExisting);
	}
}
