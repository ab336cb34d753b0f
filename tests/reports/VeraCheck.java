// Checks PDF files with the veraPDF engine, all in one JVM.
// Arguments: profiles with commas between them (ua1,2a), then files.
// One line for each file and profile: PASS|FAIL|ERROR, profile, file, {rule=count, ...}, with tabs.
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
    private static final int SHOWN = 20;

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int at = 1; at < args.length; at++) {
            for (String id : args[0].split(",")) {
                System.out.println(verdict(id, args[at]));
            }
        }
    }

    private static String verdict(String id, String path) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, SHOWN, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, Integer> failed = new TreeMap<>();
            result.getFailedChecks().forEach((rule, count) ->
                    failed.put(rule.getClause() + "-" + rule.getTestNumber(), count));
            String word = result.isCompliant() ? "PASS" : "FAIL";
            return String.join("\t", word, id, path, failed.toString());
        } catch (Exception error) {
            return String.join("\t", "ERROR", id, path, error.toString());
        }
    }
}
