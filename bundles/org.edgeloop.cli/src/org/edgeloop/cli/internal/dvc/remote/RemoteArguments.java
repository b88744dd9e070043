package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.dvc.ConfigLevel;
import org.edgeloop.cli.internal.dvc.WorkingFolder;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.RemotesEdit;

import picocli.CommandLine.Mixin;

/** Which file of which repository's configuration a command is about. */
@NonNullByDefault({})
public final class RemoteArguments {

	@Mixin
	private ConfigLevel level;

	@Mixin
	private WorkingFolder place;

	/** @return what changes the file */
	RemotesEdit edit() throws IOException {
		return new RemotesEdit(level.folder(place.path()), level.toChange(), place.path());
	}

	/** @return the level that was named, or all together */
	DvcConfig config() throws IOException {
		var folder = level.folder(place.path());
		return level.named().isPresent() ? DvcConfig.read(folder, level.toChange()) : DvcConfig.read(folder);
	}
}
