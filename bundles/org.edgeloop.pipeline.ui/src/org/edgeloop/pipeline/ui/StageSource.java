package org.edgeloop.pipeline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproResult;

/** Where stages come from and what runs them. Background threads only. */
public interface StageSource {

	/** @return the stages of the repository that a folder is in, without their states; empty if it is in none */
	Optional<StagesSnapshot> list(Path folder, Progress progress) throws IOException;

	/** @return the stages of the repository that a folder is in, with their states */
	StagesSnapshot look(Path folder, Progress progress) throws IOException;

	/** Runs stages. */
	ReproResult run(Path folder, ReproOptions options, ReproListener listener, Progress progress) throws IOException;
}
