package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.history.Branch;
import org.edgeloop.versioning.history.CreateBranchOperation;
import org.edgeloop.versioning.history.CreateTagOperation;
import org.edgeloop.versioning.history.ListBranchesOperation;
import org.edgeloop.versioning.history.SwitchBranchOperation;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.work.ApplyStashOperation;
import org.edgeloop.versioning.work.ListStashesOperation;
import org.edgeloop.versioning.work.Stash;
import org.edgeloop.versioning.work.StashOperation;

/** Repositories of Git, and of DVC where a project has one. */
final class GitRepository implements RepositoryControl {

	private final Sharing sharing;

	GitRepository(Sharing sharing) {
		this.sharing = sharing;
	}

	@Override
	public String push(Path place, Push push, Progress progress) throws IOException {
		return sharing.push(place, push, progress);
	}

	@Override
	public String pull(Path place, Progress progress) throws IOException {
		return sharing.pull(place, progress);
	}

	@Override
	public String fetch(Path place, Progress progress) throws IOException {
		return sharing.fetch(place, progress);
	}

	@Override
	public String cloneTo(String address, Path folder, boolean withData, Progress progress) throws IOException {
		return sharing.cloneTo(address, folder, withData, progress);
	}

	@Override
	public List<String> branches(Path place) throws IOException {
		List<Branch> all = new ListBranchesOperation(place, true).run(Progress.NONE);
		List<String> names = new ArrayList<>(all.stream().filter(branch -> !branch.remote()).map(Branch::name).toList());
		List<String> local = List.copyOf(names);
		all.stream().filter(Branch::remote).map(Branch::name).filter(name -> !local.contains(name.substring(name.indexOf('/') + 1))).forEach(names::add);
		return names;
	}

	@Override
	public void switchTo(Path place, String branch, Progress progress) throws IOException {
		new SwitchBranchOperation(place, branch).run(progress);
		checkOutData(place, progress);
	}

	/** What a branch's pointers lead to is brought into the work tree as far as it is in the cache. */
	private static void checkOutData(Path place, Progress progress) throws IOException {
		Optional<DvcRepository> repository = DvcRepository.find(place);
		if (repository.isPresent()) {
			DataFiles.checkOut(repository.get(), List.of(), false, progress);
		}
	}

	@Override
	public void createBranch(Path place, String name, Progress progress) throws IOException {
		new CreateBranchOperation(place, name, "HEAD").run(progress);
		new SwitchBranchOperation(place, name).run(progress);
	}

	@Override
	public void tag(Path place, String name, String commit, String message, Progress progress) throws IOException {
		new CreateTagOperation(place, name, commit, message).run(progress);
	}

	@Override
	public void stash(Path place, String message, Progress progress) throws IOException {
		new StashOperation(place, message, true).run(progress);
		checkOutData(place, progress);
	}

	@Override
	public List<Stash> stashes(Path place) throws IOException {
		return new ListStashesOperation(place).run(Progress.NONE);
	}

	@Override
	public void applyStash(Path place, Stash stash, Progress progress) throws IOException {
		new ApplyStashOperation(place, stash.index(), true).run(progress);
		checkOutData(place, progress);
	}
}
