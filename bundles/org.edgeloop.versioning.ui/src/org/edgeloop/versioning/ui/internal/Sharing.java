package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.lineage.LabelFileMerger;
import org.edgeloop.versioning.remote.CloneOperation;
import org.edgeloop.versioning.remote.GitFetchOperation;
import org.edgeloop.versioning.remote.GitPull;
import org.edgeloop.versioning.remote.GitPullOperation;
import org.edgeloop.versioning.remote.GitPushOperation;
import org.edgeloop.versioning.remote.GitPushRequest;
import org.edgeloop.versioning.remote.ListRemotesOperation;
import org.edgeloop.versioning.remote.RefUpdate;
import org.edgeloop.versioning.ui.state.RepositoryControl.Push;

/** Brings commits and data to others, and theirs here. */
final class Sharing {

	/** One way to reach out, which may fail. */
	@FunctionalInterface
	private interface Reaching<T> {
		T run(RemoteAccess access) throws IOException;
	}

	private final Supplier<RemoteUse> remotes;
	private final DataSharing data;

	/** @param remotes gives access anew for each time */
	Sharing(Supplier<RemoteUse> remotes, DataSharing data) {
		this.remotes = remotes;
		this.data = data;
	}

	/** @return what was done, in sentences */
	String push(Path place, Push push, Progress progress) throws IOException {
		return reach(access -> {
			List<String> said = new ArrayList<>();
			Optional<DvcRepository> shared = sharedData(place);
			if (shared.isPresent()) {
				said.add(data.push(shared.get(), List.of(), access, progress));
			}
			if (hasGitRemote(place) || said.isEmpty()) {
				said.add(pushed(new GitPushOperation(place, new GitPushRequest("", "", false, push.tags(), false, push.hooks()), access).run(progress)));
			}
			return String.join(" ", said);
		});
	}

	/** @return the repository of DVC, if its data have somewhere to go */
	private Optional<DvcRepository> sharedData(Path place) throws IOException {
		return DvcRepository.find(place).filter(data::hasRemote);
	}

	private static boolean hasGitRemote(Path place) throws IOException {
		return !new ListRemotesOperation(place).run(Progress.NONE).isEmpty();
	}

	private static String pushed(List<RefUpdate> updates) {
		Set<String> names = new LinkedHashSet<>();
		updates.stream().filter(update -> update.result() != RefUpdate.Result.UP_TO_DATE).map(update -> shortName(update.name())).forEach(names::add);
		return names.isEmpty() ? "The remote had all commits." : "Pushed " + String.join(", ", names) + ".";
	}

	private static String shortName(String reference) {
		return reference.replaceFirst("^refs/(heads|tags|remotes)/", "");
	}

	/** @return what was done, in sentences */
	String pull(Path place, Progress progress) throws IOException {
		return reach(access -> {
			List<String> said = new ArrayList<>();
			boolean isConflicting = false;
			if (hasGitRemote(place) || sharedData(place).isEmpty()) {
				GitPull pulled = new GitPullOperation(place, new LabelFileMerger(), access).run(progress);
				isConflicting = !pulled.merge().conflicts().isEmpty();
				said.add(merged(pulled));
			}
			// Only now, since the repository of DVC may have come with the commits. While pointers conflict, nobody knows which data are theirs.
			Optional<DvcRepository> shared = isConflicting ? Optional.empty() : sharedData(place);
			if (shared.isPresent()) {
				said.add(data.pull(shared.get(), List.of(), access, progress));
			}
			return String.join(" ", said);
		});
	}

	private static String merged(GitPull pulled) {
		return switch (pulled.merge().kind()) {
		case UP_TO_DATE -> "Nothing new in " + pulled.upstream() + ".";
		case FAST_FORWARD, MERGED -> "Pulled " + pulled.upstream() + ".";
		case CONFLICTING -> pulled.merge().conflicts().size() + " files of " + pulled.upstream() + " conflict with what is here.";
		};
	}

	/** @return what was done, in sentences */
	String fetch(Path place, Progress progress) throws IOException {
		return reach(access -> {
			List<String> said = new ArrayList<>();
			if (hasGitRemote(place)) {
				List<RefUpdate> updates = new GitFetchOperation(place, "", false, access).run(progress);
				said.add(updates.isEmpty() ? "No new commits." : "Fetched " + updates.size() + (updates.size() == 1 ? " branch or tag." : " branches and tags."));
			}
			Optional<DvcRepository> shared = sharedData(place);
			if (shared.isPresent()) {
				said.add(data.compare(shared.get(), access, progress));
			}
			return said.isEmpty() ? "There is no remote to fetch from." : String.join(" ", said);
		});
	}

	/** @return why the data are not all there, in a sentence; empty if they are, or are not wanted */
	String cloneTo(String address, Path folder, boolean withData, Progress progress) throws IOException {
		return reach(access -> {
			new CloneOperation(address, folder, access).run(progress);
			Optional<DvcRepository> shared = withData ? sharedData(folder) : Optional.empty();
			try {
				if (shared.isPresent()) {
					data.pull(shared.get(), List.of(), access, progress);
				}
				return "";
			} catch (ProblemException e) {
				return "The commits are here, the data are not: " + e.problem().toLine();
			}
		});
	}

	/** @return what was found, in a sentence */
	String compareData(DvcRepository repository, Progress progress) throws IOException {
		return reach(access -> data.compare(repository, access, progress));
	}

	/** @return what was done, in a sentence */
	String pushData(DvcRepository repository, List<String> targets, Progress progress) throws IOException {
		return reach(access -> data.push(repository, targets, access, progress));
	}

	/** @return what was done, in a sentence */
	String pullData(DvcRepository repository, List<String> targets, Progress progress) throws IOException {
		return reach(access -> data.pull(repository, targets, access, progress));
	}

	private <T> T reach(Reaching<T> work) throws IOException {
		RemoteUse use = remotes.get();
		try {
			return work.run(use.access());
		} catch (IOException e) {
			use.failed();
			throw e;
		}
	}
}
