package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;
import org.edgeloop.device.stm32.uart.FlashVerifier.Difference;
import org.edgeloop.device.stm32.uart.UartOptions.Erase;
import org.edgeloop.device.stm32.uart.UartOptions.Unprotect;

/** The steps that put firmware onto a chip. */
final class UartDeployment {

	/** So many pages are not damaged by noise that no checksum noticed. */
	private static final int MOST_REPAIRED = 8;
	private static final int REPAIRS = 2;

	private final DeviceSettings settings;
	private final Deployment deployment;
	private final UartOptions options;
	private final Trust trust;
	private final UartSession session;
	private @Nullable FirmwareImage image;
	private @Nullable FirmwareLayout layout;

	UartDeployment(DeviceSettings settings, Deployment deployment, Trust trust, LineOpener opener, Timing timing) throws ProblemException {
		this.settings = settings;
		this.deployment = deployment;
		this.trust = trust;
		options = UartOptions.of(deployment);
		session = new UartSession(settings, opener, timing);
	}

	DevicePlan plan() {
		List<DeviceStep> steps = new ArrayList<>();
		steps.add(DeviceStep.of("connect", "Open the port and greet the bootloader", this::connect));
		steps.add(DeviceStep.of("identify", "See which chip it is, and that the firmware fits", this::identify));
		if (options.unprotect() != Unprotect.NONE) {
			steps.add(DeviceStep.of("unprotect", "Take the protection against " + verb() + " away", this::unprotect));
		}
		steps.add(DeviceStep.of("erase", "Erase what the firmware covers, or all", this::erase));
		steps.add(DeviceStep.of("write", "Write the firmware", this::write));
		if (options.verifies()) {
			steps.add(DeviceStep.of("verify", "Compare the chip's memory with the firmware", this::verify));
		}
		if (options.protects()) {
			steps.add(DeviceStep.of("protect", "Protect the chip against reading", this::protect));
		}
		if (options.starts()) {
			steps.add(DeviceStep.of("start", "Start the firmware", this::start));
		}
		return new DevicePlan("Put %s onto %s".formatted(deployment.artifact().getFileName(), settings.name()),
				List.of(DeviceStep.of("firmware", "Read the firmware", this::readFirmware)), steps, List.of(), session);
	}

	private String verb() {
		return options.unprotect() == Unprotect.READ ? "reading" : "writing";
	}

	private void readFirmware(StepContext context) throws IOException {
		FirmwareImage read = new ReadFirmwareOperation(deployment.artifact(), options.address()).read(context.progress());
		image = read;
		context.outcome(String.format(Locale.ROOT, "%,d bytes at 0x%08x", read.size(), read.start()));
	}

	private void connect(StepContext context) throws IOException {
		session.open(context);
		session.greet(context);
	}

	private void identify(StepContext context) throws IOException {
		BootloaderInfo info = session.identify(context.progress(), context::log);
		ChipProfile chip = session.chip();
		context.outcome(chip.name() + ", bootloader " + info.versionText());
		ChipNames.check(chip, settings.target(), session.port());
		layout = FirmwareLayout.of(image(), chip);
		VectorTable.doubts(image(), chip).ifPresent(context::warn);
		if (options.unprotect() != Unprotect.READ && !isReadable(context)) {
			throw new CheckFailedException(ReadProtection.problem(session.port()));
		}
	}

	private boolean isReadable(StepContext context) throws IOException {
		return ReadProtection.isReadable(session.patient(context.progress(), context::log), image().start());
	}

	private void unprotect(StepContext context) throws IOException {
		if (options.unprotect() == Unprotect.READ) {
			askForMassErase("taking the protection against reading away erases all of it");
		}
		changeProtection(options.unprotect() == Unprotect.READ ? BootloaderClient::unprotectReading : BootloaderClient::unprotectWriting,
				"take the protection away", context);
		session.greetAgain(context.progress());
		session.identify(context.progress(), context::log);
	}

	/** What changes the protection of a chip. */
	@FunctionalInterface
	private interface Change {
		void make(BootloaderClient client) throws IOException;
	}

	/** Not asked again blindly: the chip resets, and is not where it takes commands any more. */
	private void changeProtection(Change change, String what, StepContext context) throws IOException {
		try {
			session.patient(context.progress(), context::log).once(client -> {
				change.make(client);
				return client;
			});
		} catch (RefusedException e) {
			throw refused(what, e);
		} catch (NoAnswerException e) {
			context.log(e.getMessage() + "; the chip may have reset already");
		}
	}

	private void erase(StepContext context) throws IOException {
		if (options.unprotect() == Unprotect.READ) {
			throw new SkippedException("all of the flash was erased with its protection");
		}
		if (options.erase() == Erase.NONE) {
			throw new SkippedException("not wanted");
		}
		changing(context, "erase its flash", () -> {
			if (options.erase() == Erase.MASS) {
				eraseAll(context);
			} else {
				erasePages(context);
			}
		});
	}

	/** What changes the flash, and leaves no firmware that runs if it stops in the middle. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	private void changing(StepContext context, String what, Work work) throws IOException {
		try {
			work.run();
		} catch (RefusedException e) {
			throw refused(what, e);
		} catch (SkippedException e) {
			throw e;
		} catch (IOException | CancellationException e) {
			if (e instanceof ProblemException && !(e instanceof ConnectionException)) {
				// it was not begun
				throw e;
			}
			context.warn(Problem.warning("The chip may be left with a part of the firmware", session.port(),
					"put the firmware onto it again; its bootloader is still there"));
			throw e;
		}
	}

	private void eraseAll(StepContext context) throws IOException {
		askForMassErase("all that stands there is lost");
		context.progress().begin("Erasing all of the flash", 0);
		session.patient(context.progress(), context::log).ask(client -> {
			client.eraseAll();
			return client;
		});
		context.outcome("all of the flash");
	}

	private void erasePages(StepContext context) throws IOException {
		if (!layout().chip().isMemoryKnown()) {
			throw new ProblemException(Problem.error("The pages of this chip are not known: " + layout().chip().name(), session.port(),
					"choose to erase all of the flash"));
		}
		List<Integer> pages = layout().pages();
		if (pages.isEmpty()) {
			throw new SkippedException("the firmware lies in RAM");
		}
		context.progress().begin("Erasing", pages.size());
		new FlashEraser(session.patient(context.progress(), context::log), layout().chip()).erase(pages, context.progress());
		context.outcome(pages.size() == 1 ? "page " + pages.getFirst() : "%d pages, %d to %d".formatted(pages.size(), pages.getFirst(), pages.getLast()));
	}

	private void askForMassErase(String consequence) throws ProblemException {
		if (!trust.accepts(new Trust.Question(Trust.Subject.MASS_ERASE, "All of the flash of the chip at " + session.port() + " would be erased",
				"", consequence))) {
			throw new ProblemException(Problem.error("Erasing all of the flash was not allowed", session.port(),
					options.unprotect() == Unprotect.READ ? "allow it; a chip that is protected is written in no other way" : "allow it, or erase pages alone"));
		}
	}

	private void write(StepContext context) throws IOException {
		context.progress().begin("Writing", layout().blocks().stream().mapToLong(block -> block.bytes().length).sum());
		long began = System.nanoTime();
		changing(context, "write its flash", () -> writer(context).write(context.progress()));
		context.transferred(image().size());
		context.sha256(image().sha256());
		context.outcome(String.format(Locale.ROOT, "%,d bytes, %,.0f bytes/s", image().size(), image().size() * 1e9 / (System.nanoTime() - began)));
	}

	private FlashWriter writer(StepContext context) {
		return new FlashWriter(layout(), session.patient(context.progress(), context::log), mayErase(), context::log);
	}

	private boolean mayErase() {
		return options.erasesAll() || options.erase() == Erase.PAGES;
	}

	private void verify(StepContext context) throws IOException {
		var verifier = new FlashVerifier(layout(), session.patient(context.progress(), context::log));
		boolean hasChecksum = session.info().commands().contains(BootloaderClient.CRC);
		for (int round = 0;; round++) {
			context.progress().begin("Verifying", image().size());
			SortedMap<Integer, Difference> differences = differences(verifier, hasChecksum, context.progress());
			if (differences.isEmpty()) {
				context.verified();
				return;
			}
			boolean isRepairable = mayErase() && differences.firstKey() >= 0 && differences.size() <= MOST_REPAIRED;
			if (!isRepairable || round == REPAIRS) {
				throw different(differences);
			}
			context.log(differences.get(differences.firstKey()) + ": writing pages " + differences.keySet() + " again");
			writer(context).rewrite(differences.keySet(), context.progress());
		}
	}

	private SortedMap<Integer, Difference> differences(FlashVerifier verifier, boolean hasChecksum, Progress progress) throws IOException {
		try {
			return verifier.differences(hasChecksum, progress);
		} catch (RefusedException e) {
			throw refused("let its memory be read", e);
		}
	}

	private CheckFailedException different(SortedMap<Integer, Difference> differences) {
		return new CheckFailedException(Problem.error("The chip does not hold the firmware: " + differences.get(differences.firstKey())
				+ (differences.size() == 1 ? "" : ", and %d more pages differ".formatted(differences.size() - 1)), session.port(),
				options.erase() == Erase.NONE ? "erase before writing"
						: "take the protection against writing away (unprotect: write), as pages that are protected so keep what they hold"));
	}

	private void protect(StepContext context) throws IOException {
		changeProtection(BootloaderClient::protectReading, "protect its flash", context);
		context.outcome("against reading");
	}

	private void start(StepContext context) throws IOException {
		if (session.leave(context.progress())) {
			context.outcome("by reset");
			return;
		}
		if (options.protects()) {
			throw new SkippedException("a protected chip starts by reset alone: set BOOT0 low and press it");
		}
		long address = image().start();
		Progress progress = context.progress();
		try {
			session.patient(progress, context::log).ask(client -> {
				client.go(address);
				return client;
			});
		} catch (RefusedException e) {
			throw refused("start at 0x%08x".formatted(address), e);
		}
		context.outcome("from 0x%08x".formatted(address));
	}

	private ConnectionException refused(String what, RefusedException e) {
		String remedy = switch (e.stage()) {
			case COMMAND -> "it is protected: take the protection away";
			case ARGUMENT -> "the address may be no memory of this chip";
			case DATA -> "take the protection against writing away (unprotect: write); check the chip's supply, which writing needs more of than reading";
		};
		return new ConnectionException(Problem.error("The chip refuses to " + what, session.port(), remedy), e);
	}

	private FirmwareImage image() {
		FirmwareImage read = image;
		if (read == null) {
			throw new IllegalStateException("the firmware was not read yet");
		}
		return read;
	}

	private FirmwareLayout layout() {
		FirmwareLayout known = layout;
		if (known == null) {
			throw new IllegalStateException("the chip was not asked yet");
		}
		return known;
	}
}
