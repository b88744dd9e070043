package org.edgeloop.device.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.project.DeviceDraft;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.internal.editor.DevicePages;
import org.edgeloop.ui.DocumentEditor;
import org.edgeloop.ui.DraftKeeper;
import org.edgeloop.ui.EditorPages;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.SourceText;

/** Shows one device: a {@code .device} file. */
public final class DeviceEditor extends DocumentEditor<DeviceEditor.Opened> {

	public static final String ID = "org.edgeloop.device.ui.deviceEditor";

	/** The key bindings of devices hold while one has the focus. */
	public static final String CONTEXT = "org.edgeloop.device.ui.devicesContext";

	/** The family of the jobs that read devices and their histories. */
	public static final Object READING = new Family("Reading devices");

	/** The family of the jobs that put something onto devices. */
	public static final Object DEPLOYMENTS = new Family("Deploying");

	private record Family(String name) {
	}

	/** @param folder that the device's paths go from */
	record Opened(DeviceDocument document, Path folder) {
	}

	private Optional<DeviceSession> session = Optional.empty();
	private Optional<DeploymentPresenter> deployment = Optional.empty();
	private Optional<DraftKeeper> drafts = Optional.empty();
	private Optional<Consumer<DeploymentPresenter>> waiting = Optional.empty();
	private volatile boolean wasOpen;

	public DeviceEditor() {
		super(CONTEXT, READING, "Device");
	}

	/** Who reads the file once more reverts to it. */
	@Override
	protected Opened read(Path path) throws IOException {
		DeviceDocument document = wasOpen ? DeviceDocument.openSaved(path) : DeviceDocument.open(path);
		return new Opened(document, ProjectDevice.of(path, document.snapshot()).settings().folder());
	}

	@Override
	protected Content content(Opened opened) {
		return new EditedDevice(opened.document());
	}

	@Override
	protected EditorPages show(Opened opened, SourceText text) {
		DeviceDocument document = opened.document();
		var shown = new DeviceSession(document, DeviceKinds.all(), opened.folder());
		if (document.restoreUnsaved()) {
			shown.say("Changes that were not saved were restored. Undo takes them back.");
		}
		drafts = Optional.of(new DraftKeeper(content(opened), document::saved, new KeptDevice(new DeviceDraft(document.file()))));
		shown.addListener(() -> firePropertyChange(PROP_DIRTY));
		var presenter = new DeploymentPresenter(shown, new JobsBackground(DEPLOYMENTS, getSite().getShell().getDisplay()));
		session = Optional.of(shown);
		deployment = Optional.of(presenter);
		wasOpen = true;
		return new DevicePages(this, shown, presenter, text);
	}

	/** Has something done with the device as soon as its file is read. */
	public void whenOpen(Consumer<DeploymentPresenter> work) {
		deployment.ifPresentOrElse(work, () -> waiting = Optional.of(work));
	}

	@Override
	protected void shown() {
		DeploymentPresenter presenter = deployment.orElseThrow();
		presenter.preview();
		presenter.history().read();
		waiting.ifPresent(work -> work.accept(presenter));
		waiting = Optional.empty();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	protected void end() {
		deployment.ifPresent(DeploymentPresenter::stop);
		drafts.ifPresent(DraftKeeper::close);
	}

	@Override
	protected void saved() {
		drafts.ifPresent(DraftKeeper::changed);
	}

	/** @return the device that is edited; empty while its file is being read, and if it cannot be */
	public Optional<DeviceSession> session() {
		return session;
	}

	/** @return what is put onto the device and how that goes; empty while the file is being read, and if it cannot be */
	public Optional<DeploymentPresenter> deployment() {
		return deployment;
	}

	@Override
	@NonNullByDefault({}) // the platform's signature says nothing of null
	public <T> T getAdapter(Class<T> type) {
		if (type == DeviceReference.class) {
			return type.cast(session.flatMap(DeviceSession::reference).orElse(null));
		}
		return super.getAdapter(type);
	}

	private record KeptDevice(DeviceDraft draft) implements DraftKeeper.Draft {

		@Override
		public void keep(String saved, String text) throws IOException {
			draft.keep(saved, text);
		}

		@Override
		public void forget() throws IOException {
			draft.forget();
		}
	}

	private record EditedDevice(DeviceDocument document) implements Content {

		@Override
		public CommandStack commands() {
			return document.domain().getCommandStack();
		}

		@Override
		public String text() {
			return document.text();
		}

		@Override
		public void setText(String text) throws ProblemException {
			document.setText(text);
		}

		@Override
		public boolean isDirty() {
			return document.isDirty();
		}

		@Override
		public boolean isStale() throws IOException {
			return document.isStale();
		}

		@Override
		public void replace() throws IOException {
			document.replace();
		}
	}
}
