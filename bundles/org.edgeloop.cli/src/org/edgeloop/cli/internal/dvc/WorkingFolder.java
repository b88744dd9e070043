package org.edgeloop.cli.internal.dvc;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.Option;

/** Where a command of DVC works: the folder that it is called in, unless another one is named. */
@NonNullByDefault({})
public final class WorkingFolder {

	@Option(names = "--cd", paramLabel = "DIR", defaultValue = "", description = "Work in this folder, as if called there.")
	private Path folder;

	/** @return the folder, absolute; targets are relative to it */
	public Path path() {
		return folder.toAbsolutePath().normalize();
	}
}
