package org.edgeloop.dvc.pipeline;

import org.edgeloop.dvc.file.OutputFlags;

/**
 * Something that a new stage makes.
 *
 * @param path from the stage's working folder
 * @param kind under which list it stands
 * @param cached whether its content goes to the cache; it is left to Git otherwise
 * @param persist whether it stays while the stage runs
 */
public record NewOutput(String path, OutputFlags.Kind kind, boolean cached, boolean persist) {

	/** @return an output whose content goes to the cache */
	public static NewOutput cached(String path, OutputFlags.Kind kind) {
		return new NewOutput(path, kind, true, false);
	}
}
