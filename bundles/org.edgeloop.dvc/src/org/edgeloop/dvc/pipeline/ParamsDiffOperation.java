package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.pipeline.ParameterCollector;
import org.edgeloop.dvc.internal.pipeline.StateReader;

/** Compares the parameters of a repository at two states of it: {@code dvc params diff}. */
public final class ParamsDiffOperation {

	/** What is there now, in place of a commit. */
	public static final String WORKSPACE = StateReader.WORKSPACE;

	private final Path workingFolder;
	private final String before;
	private final String after;
	private final List<String> targets;
	private final boolean dependenciesOnly;
	private final boolean all;

	/**
	 * @param workingFolder a folder in the repository; targets are relative to it
	 * @param before a commit as Git names it, or {@link #WORKSPACE}
	 * @param after likewise
	 * @param targets the only files that count; all if empty
	 * @param dependenciesOnly whether only those count that stages depend on
	 * @param all whether parameters that are the same are listed, too
	 */
	public ParamsDiffOperation(Path workingFolder, String before, String after, List<String> targets, boolean dependenciesOnly, boolean all) {
		this.workingFolder = workingFolder.toAbsolutePath().normalize();
		this.before = before;
		this.after = after;
		this.targets = List.copyOf(targets);
		this.dependenciesOnly = dependenciesOnly;
		this.all = all;
	}

	/** @throws ProblemException if there is no such commit or its stages cannot be read */
	public ValueDiff run(Progress progress) throws IOException {
		DvcRepository repository = DvcRepository.open(workingFolder);
		var collector = new ParameterCollector(RootPaths.of(repository.root(), workingFolder, targets), dependenciesOnly);
		FileValues old = StateReader.read(repository, before, collector::read, progress);
		FileValues now = StateReader.read(repository, after, collector::read, progress);
		return ValueDiff.of(repository.root(), before, old, after, now, all);
	}
}
