package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.file.StageEntry;
import org.edgeloop.dvc.internal.text.Utf8Text;

/** Finds what is under version control: the outputs of all {@code .dvc} files and stages, in the workspace or at a commit. */
public final class TrackedOutputs {

	private final RepositoryFiles files;
	private final List<TrackedOutput> found = new ArrayList<>();

	private TrackedOutputs(RepositoryFiles files) {
		this.files = files;
	}

	/**
	 * @return those in the workspace, in the order of the files
	 * @throws ProblemException if a file cannot be understood
	 */
	public static List<TrackedOutput> in(DvcRepository repository, Progress progress) throws IOException {
		List<String> pointers = repository.stageFiles().stream().map(file -> relative(repository.root(), file)).toList();
		return of(repository.files(), pointers, progress);
	}

	/**
	 * @param files where everything is read
	 * @param pointers the {@code .dvc} files and {@code dvc.yaml}s, from the repository's root
	 * @throws ProblemException if a file cannot be understood
	 */
	public static List<TrackedOutput> of(RepositoryFiles files, List<String> pointers, Progress progress) throws IOException {
		var outputs = new TrackedOutputs(files);
		for (String pointer : pointers) {
			progress.checkCancelled();
			outputs.collect(pointer);
		}
		return List.copyOf(outputs.found);
	}

	/** @return a path of the workspace from the repository's root, with '/' between the names */
	public static String relative(Path root, Path path) {
		return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	/** @return whether a file of this name is looked into */
	public static boolean isPointer(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		return PipelineFile.NAME.equals(name) || name.endsWith(PointerFile.SUFFIX) && name.length() > PointerFile.SUFFIX.length();
	}

	private void collect(String pointer) throws IOException {
		if (pointer.endsWith(PipelineFile.NAME)) {
			collectStages(pointer);
		} else {
			collectOutputs(pointer);
		}
	}

	private void collectOutputs(String pointer) throws IOException {
		Optional<byte[]> bytes = files.read(pointer);
		if (bytes.isPresent()) {
			PointerFile file = PointerFile.parse(Utf8Text.decode(bytes.get(), pointer), pointer);
			boolean imported = file.deps().stream().anyMatch(dependency -> !dependency.repo().entries().isEmpty());
			for (DataOutput output : file.outs()) {
				add(output, pointer, file.wdir(), "", imported);
			}
		}
	}

	/** Which outputs there are stands in the pipeline, what they were in its lock. */
	private void collectStages(String pointer) throws IOException {
		PipelineFile pipeline = PipelineFile.read(files, pointer);
		if (!pipeline.problems().isEmpty()) {
			throw new ProblemException(pipeline.problems().getFirst());
		}
		String lock = pointer.substring(0, pointer.length() - PipelineFile.NAME.length()) + LockFile.NAME;
		Optional<byte[]> bytes = files.read(lock);
		LockFile locked = bytes.isPresent() ? LockFile.parse(Utf8Text.decode(bytes.get(), lock), lock) : LockFile.empty();
		for (StageEntry stage : pipeline.stages()) {
			Optional<LockEntry> entry = Optional.ofNullable(locked.stages().get(stage.name()));
			for (DataOutput output : stage.outs()) {
				add(output.with(saved(entry, output.path())), pointer, stage.wdir(), stage.name(), false);
			}
		}
	}

	private static DataState saved(Optional<LockEntry> entry, String path) {
		return entry.stream().flatMap(known -> known.outs().stream()).filter(output -> output.path().equals(path)).map(DataOutput::state)
				.findFirst().orElse(DataState.NONE);
	}

	/** What lies outside of the repository, at an address or by an absolute path, is none of its data. */
	private void add(DataOutput output, String pointer, String wdir, String stage, boolean imported) {
		String path = output.path();
		if (path.contains("://") || path.startsWith("/")) {
			return;
		}
		int slash = pointer.lastIndexOf('/');
		Path place = Path.of(slash < 0 ? "" : pointer.substring(0, slash)).resolve(wdir).resolve(path).normalize();
		if (!place.isAbsolute() && !place.startsWith("..") && !place.toString().isEmpty()) {
			found.add(new TrackedOutput(place.toString().replace(place.getFileSystem().getSeparator(), "/"), output, pointer, stage, imported));
		}
	}
}
