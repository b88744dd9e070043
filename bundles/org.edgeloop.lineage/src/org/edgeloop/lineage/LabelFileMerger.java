package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.dataset.review.MergeLabelFilesOperation;
import org.edgeloop.versioning.remote.FileMerger;

/** Merges label files and files of suggestions by the ids of their labels, as {@code edgeloop labels merge} does. */
public final class LabelFileMerger implements FileMerger {

	/** What the names of files that hold labels end in. */
	private static final List<String> SUFFIXES = List.of(".labels.json", ".suggestions.json");

	@Override
	public boolean handles(String path) {
		return SUFFIXES.stream().anyMatch(path::endsWith);
	}

	@Override
	public Merged merge(String path, byte[] base, byte[] ours, byte[] theirs) throws ProblemException {
		try (var folder = TemporaryFolder.create("edgeloop-merge")) {
			Path old = Files.write(folder.path().resolve("base"), base);
			Path mine = Files.write(folder.path().resolve("ours"), ours);
			Path other = Files.write(folder.path().resolve("theirs"), theirs);
			Path result = folder.path().resolve("merged");
			boolean clean = new MergeLabelFilesOperation(old, mine, other, result).run(Progress.NONE).isClean();
			return new Merged(Files.readAllBytes(result), clean);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new ProblemException(Problem.error("the versions cannot be merged: " + IoCause.inWords(e), path, "check the space on the drive"), e);
		}
	}
}
