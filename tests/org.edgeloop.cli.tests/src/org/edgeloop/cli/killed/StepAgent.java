package org.edgeloop.cli.killed;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Has a process say to {@link Steps} each step that it is about to do to a file or by a socket: the runtime library's own calls of the
 * system are found in its classes as they are loaded.
 */
public final class StepAgent implements ClassFileTransformer {

	private static final Set<String> CLASSES = Set.of("sun/nio/fs/UnixNativeDispatcher", "sun/nio/fs/LinuxNativeDispatcher", "sun/nio/fs/UnixFileSystem",
			"sun/nio/fs/LinuxFileSystem", "sun/nio/ch/UnixFileDispatcherImpl", "sun/nio/ch/FileDispatcherImpl", "sun/nio/ch/SocketDispatcher",
			"java/io/FileOutputStream", "java/io/RandomAccessFile", "java/io/UnixFileSystem");
	private static final Pattern CHANGES = Pattern.compile("(write|pwrite|writev|writeBytes|truncate|setLength|transferTo|transferFrom|link|unlink|unlinkat|rename|"
			+ "renameat|mkdir|rmdir|symlink|chmod|fchmod|futimens|utimensat|directCopy|bufferedCopy|createFileExclusively|delete|createDirectory|"
			+ "setPermission|setLastModifiedTime|setReadOnly)0?");
	private static final Pattern OPENS = Pattern.compile("open(at)?0");
	private static final ClassDesc STEPS = ClassDesc.of("org.edgeloop.cli.killed.Steps");

	/** @param argument what {@link Steps#begin} is told, with commas between */
	public static void premain(String argument, Instrumentation instrumentation) throws UnmodifiableClassException {
		instrumentation.addTransformer(new StepAgent(), true);
		for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
			if (CLASSES.contains(loaded.getName().replace('.', '/'))) {
				instrumentation.retransformClasses(loaded);
			}
		}
		String[] parts = argument.split(",", 3);
		Steps.begin(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Path.of(parts[2]));
	}

	@Override
	public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] content) {
		if (!CLASSES.contains(name)) {
			return null;
		}
		ClassModel parsed = ClassFile.of().parse(content);
		return ClassFile.of().transformClass(parsed, ClassTransform.transformingMethodBodies((code, element) -> {
			if (element instanceof InvokeInstruction call && call.owner().asInternalName().equals(name)) {
				announce(code, call.name().stringValue(), name);
			}
			code.with(element);
		}));
	}

	private static void announce(CodeBuilder code, String method, String owner) {
		if (OPENS.matcher(method).matches() && owner.startsWith("sun/nio/")) {
			// the last two arguments are the flags and the mode
			code.dup2().invokestatic(STEPS, "open", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_int));
		} else if (CHANGES.matcher(method).matches() || method.equals("open0") && owner.equals("java/io/FileOutputStream")) {
			String what = owner.endsWith("SocketDispatcher") ? "send" : method;
			code.loadConstant(what).invokestatic(STEPS, "step", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
		}
	}
}
