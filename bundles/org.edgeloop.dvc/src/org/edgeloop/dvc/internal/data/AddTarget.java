package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.PointerFile;

/**
 * A file or a folder that may be added.
 *
 * @param path from the repository's root, with '/' between the names
 * @param owner the output that it is, or lies in; empty if nothing tracks it yet
 */
public record AddTarget(String path, Optional<TrackedOutput> owner) {

	/** @return the path of the output that changes */
	public String outputPath() {
		return owner.map(TrackedOutput::path).orElse(path);
	}

	/** @return the {@code .dvc} file, from the repository's root */
	public String pointerPath() {
		return owner.map(TrackedOutput::pointer).orElse(path + PointerFile.SUFFIX);
	}

	/** @return this target in another state of the output that it is, or lies in; this one if there is none */
	public AddTarget ownedBy(Optional<TrackedOutput> other) {
		return other.isEmpty() ? this : new AddTarget(path, other);
	}

	/** @return its last name */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return what it is called in the output that it lies in; empty if it is the output */
	public String inside() {
		return path.equals(outputPath()) ? "" : path.substring(outputPath().length() + 1);
	}

	/**
	 * @param place absolute
	 * @param tracked what is tracked already
	 * @param others targets that are added together with it
	 * @throws ProblemException if it must not be added, in DVC's words
	 */
	public static AddTarget check(DvcRepository repository, Path place, List<TrackedOutput> tracked, List<AddTarget> others)
			throws IOException {
		AddTarget target = checkPlace(repository, place, tracked, others);
		if (target.owner().isEmpty() && !Files.exists(repository.resolve(place.toString()))) {
			throw problem("output '" + target.path() + "' does not exist", place, "Check the spelling.");
		}
		return target;
	}

	/** As {@link #check}, for what need not be there. */
	public static AddTarget checkPlace(DvcRepository repository, Path place, List<TrackedOutput> tracked, List<AddTarget> others)
			throws IOException {
		Path absolute = repository.resolve(place.toString());
		String path = TrackedOutputs.relative(repository.root(), absolute);
		if (path.isEmpty() || path.equals(DvcRepository.FOLDER) || path.startsWith(DvcRepository.FOLDER + "/")) {
			throw problem("Cannot add '" + place + "', because it holds DVC's own files.", place, "Name a file or a folder with data.");
		}
		if (TrackedOutputs.isPointer(path) || path.endsWith("dvc.lock")) {
			throw problem("DVC file '" + path + "' cannot be an output.", place, "Name the data itself.");
		}
		DvcIgnore ignore = DvcIgnore.of(repository.root());
		if (ignore.ignores(absolute, Files.isDirectory(absolute))) {
			throw problem("Path '" + path + "' is ignored by .dvcignore.", place, "Take the rule out of .dvcignore, or move the data.");
		}
		var target = new AddTarget(path, owner(path, tracked));
		target.checkOwner(place);
		target.checkOverlap(place, tracked, others);
		target.checkPointer(repository.root());
		return target;
	}

	private static Optional<TrackedOutput> owner(String path, List<TrackedOutput> tracked) {
		return tracked.stream().filter(output -> output.contains(path)).findFirst();
	}

	private void checkOwner(Path place) throws ProblemException {
		if (owner.isEmpty()) {
			return;
		}
		TrackedOutput known = owner.get();
		if (known.isMade()) {
			throw problem("cannot update '" + path + "': overlaps with an output of stage: '" + known.address() + "' in '" + known.pointer()
					+ "'.", place, "Run the pipeline or use 'dvc commit' to force update it.");
		}
		DataHash hash = known.hash();
		if (!inside().isEmpty() && hash != null && !hash.isFolder()) {
			throw problem("Cannot modify '" + known.path() + "' which is being tracked as a file", place, "");
		}
	}

	private void checkOverlap(Path place, List<TrackedOutput> tracked, List<AddTarget> others) throws ProblemException {
		for (TrackedOutput output : tracked) {
			if (!output.path().equals(path) && output.path().startsWith(path + "/")) {
				throw overlap(place, output.path(), output.address());
			}
		}
		for (AddTarget other : others) {
			boolean bothNew = owner.isEmpty() && other.owner().isEmpty();
			if (bothNew && (other.path().startsWith(path + "/") || path.startsWith(other.path() + "/"))) {
				throw overlap(place, other.path(), other.pointerPath());
			}
		}
	}

	private ProblemException overlap(Path place, String inner, String stage) {
		return problem("Cannot add '" + path + "', because it is overlapping with other DVC tracked output: '" + inner + "'.", place,
				"To include '" + inner + "' in '" + path + "', run 'dvc remove " + stage + "' and then 'dvc add " + path + "'.");
	}

	/** A file of that name that tracks something else must not be lost. */
	private void checkPointer(Path root) throws IOException {
		Path pointer = root.resolve(pointerPath());
		if (owner.isEmpty() && Files.exists(pointer)) {
			throw problem("'" + pointerPath() + "' already exists and tracks something else.", pointer, "Move one of both.");
		}
	}

	private static ProblemException problem(String what, Path place, String remedy) {
		return new ProblemException(Problem.error(what, place.toString(), remedy));
	}
}
