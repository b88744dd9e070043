package org.edgeloop.versioning.ui.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.RemotesEdit;
import org.edgeloop.versioning.remote.AddRemoteOperation;
import org.edgeloop.versioning.remote.GitRemote;
import org.edgeloop.versioning.remote.ListRemotesOperation;
import org.edgeloop.versioning.remote.SetRemoteAddressOperation;

/**
 * Where a project's commits and data go.
 *
 * @param gitName how Git calls its remote: origin, or the first if there is no origin
 * @param git the address of that remote; empty if there is none
 * @param data the address of DVC's default remote; empty if there is none
 * @param hasData whether the project has DVC at all
 */
public record RemoteAddresses(String gitName, String git, String data, boolean hasData) {

	private static final String GIT_NAME = "origin";
	private static final String DATA_NAME = "storage";

	/** Reads them. */
	public static RemoteAddresses read(Path project) throws IOException {
		List<GitRemote> remotes = new ListRemotesOperation(project).run(Progress.NONE);
		Optional<GitRemote> git = remotes.stream().filter(remote -> remote.name().equals(GIT_NAME)).findFirst().or(() -> remotes.stream().findFirst());
		Optional<DvcRepository> repository = DvcRepository.find(project);
		return new RemoteAddresses(git.map(GitRemote::name).orElse(GIT_NAME), git.map(GitRemote::fetchAddress).orElse(""), repository.isPresent() ? dataAddress(repository.get().config()) : "", repository.isPresent());
	}

	private static String dataAddress(DvcConfig config) throws IOException {
		Optional<String> name = config.defaultRemote();
		return name.isPresent() ? config.remote(name.get()).url() : "";
	}

	/** Writes what is another now: a remote of Git, and the default one of DVC in the settings that everybody shares. */
	public void write(Path project, RemoteAddresses before) throws IOException {
		if (!git.isEmpty() && before.git().isEmpty()) {
			new AddRemoteOperation(project, GIT_NAME, git).run(Progress.NONE);
		} else if (!git.isEmpty() && !git.equals(before.git())) {
			new SetRemoteAddressOperation(project, before.gitName(), git).run(Progress.NONE);
		}
		if (!data.isEmpty() && !data.equals(before.data())) {
			DvcRepository repository = DvcRepository.open(project);
			var edit = new RemotesEdit(repository.folder(), DvcConfig.Level.REPO, repository.root());
			String name = repository.config().defaultRemote().orElse(DATA_NAME);
			edit.add(name, data, true);
			edit.makeDefault(name);
		}
	}
}
