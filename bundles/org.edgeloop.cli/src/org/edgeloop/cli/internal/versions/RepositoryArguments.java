package org.edgeloop.cli.internal.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.WorkTree;

import picocli.CommandLine.Option;

/** Which repository a command is for. */
@NonNullByDefault({})
final class RepositoryArguments {

	@Option(names = { "-C", "--cd" }, paramLabel = "DIR", defaultValue = "", description = "Work as if started in this folder.")
	private Path folder;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	Path place() {
		return folder.toAbsolutePath().normalize();
	}

	boolean asJson() {
		return asJson;
	}

	/** @return the paths given, from the folder worked in, as the repository names them; the root itself is {@code .} */
	List<String> inRepository(List<String> paths) throws ProblemException {
		var named = new ArrayList<String>();
		for (String path : paths) {
			String inside = WorkTree.pathOf(place().resolve(path));
			named.add(inside.isEmpty() ? "." : inside);
		}
		return named;
	}
}
