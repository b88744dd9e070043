package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.DatasetInput;

/** Reads which data sets runs were given. Runs of one experiment mostly share them, so that each is read once. */
final class DatasetReader {

	private final StoreFiles files;
	private final Map<Path, MetaFile> datasets = new ConcurrentHashMap<>();

	DatasetReader(StoreFiles files) {
		this.files = files;
	}

	List<DatasetInput> inputs(Path run, Consumer<Problem> problems) {
		List<DatasetInput> inputs = new ArrayList<>();
		for (Path folder : folders(run.resolve(StoreLayout.INPUTS), problems)) {
			try {
				var input = MetaFile.read(files, folder);
				if (input.text("source_type").equals("DATASET")) {
					inputs.add(input(input, dataset(run, input)));
				}
			} catch (IOException e) {
				problems.accept(KeyedFiles.problem(folder, e));
			}
		}
		return List.copyOf(inputs);
	}

	private List<Path> folders(Path inputs, Consumer<Problem> problems) {
		try {
			return files.list(inputs).stream().filter(files::isFolder).toList();
		} catch (NoSuchFileException e) {
			return List.of();
		} catch (IOException e) {
			problems.accept(KeyedFiles.problem(inputs, e));
			return List.of();
		}
	}

	/** The name of a folder comes from a file here: only one that is a plain name is looked up. */
	private MetaFile dataset(Path run, MetaFile input) throws IOException {
		String id = input.text("source_id");
		Path folder = run.resolveSibling(StoreLayout.DATASETS).resolve(StoreLayout.checkedId(id, input.file()));
		if (!datasets.containsKey(folder)) {
			files.checkInside(folder);
			datasets.put(folder, MetaFile.read(files, folder));
		}
		return datasets.get(folder);
	}

	private static DatasetInput input(MetaFile input, MetaFile dataset) {
		return new DatasetInput(dataset.text("name"), dataset.text("digest"), dataset.text("source_type"), dataset.text("source"),
				dataset.text("schema"), dataset.text("profile"), input.texts("tags"));
	}
}
