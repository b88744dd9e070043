package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.LabelFileMerger;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.SideContent;
import org.edgeloop.versioning.remote.FileMerger.Merged;
import org.edgeloop.versioning.work.StageOperation;

/** Merges the label files of a merge that waits, label by label. */
final class ConflictMerge {

	private static final byte[] NOTHING = {};

	private ConflictMerge() {
	}

	/** @return what is left to decide, in a sentence */
	static String labels(Path place, List<String> paths, Progress progress) throws IOException {
		progress.begin("Merging labels", paths.size());
		Path root = WorkTree.rootOf(place);
		List<String> undecided = new ArrayList<>();
		for (String path : paths) {
			progress.checkCancelled();
			if (!merge(root, path)) {
				undecided.add(path);
			}
			progress.worked(1);
		}
		new StageOperation(root, paths).run(progress);
		return undecided.isEmpty() ? "All labels could be merged."
				: "Both sides changed the same labels in " + String.join(", ", undecided) + ": both are kept; decide in the labelling editor.";
	}

	private static boolean merge(Path root, String path) throws IOException {
		Merged merged = new LabelFileMerger().merge(path, side(root, path, ContentSide.Place.BASE), side(root, path, ContentSide.Place.OURS),
				side(root, path, ContentSide.Place.THEIRS));
		Path file = root.resolve(path);
		if (Files.isSymbolicLink(file) || !file.getParent().toRealPath().startsWith(root)) {
			throw new ProblemException(Problem.error("the path leads through a symbolic link out of the work tree", path, "put a folder in the link's place"));
		}
		AtomicFiles.write(file, out -> out.write(merged.content()));
		return merged.clean();
	}

	private static byte[] side(Path root, String path, ContentSide side) throws IOException {
		return SideContent.read(root, path, side).orElse(NOTHING);
	}
}
