package org.edgeloop.pipeline.ui.figures;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;

/** Where parameters and metrics come from. Background threads only. */
@FunctionalInterface
public interface FigureSource {

	/**
	 * @param root of a repository
	 * @param revision a commit as Git names it; if there is no Git, the figures are as they are now
	 */
	Figures read(Path root, String revision, Progress progress) throws IOException;
}
