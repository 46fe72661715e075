package org.civilaffairs.app.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.civilaffairs.app.account.Sessions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.app.setup.SetupService.Administrator;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.app.web.Words;

/** The second step of set-up: the first administrator. Sending it does everything, then leads to the district's page. */
@Named
@RequestScoped
public class AdministratorPage {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9._-]{3,40}");

    @Inject
    private NationalTable table;

    @Inject
    private SetupService service;

    @Inject
    private SetupCode setupCode;

    @Inject
    @Any
    private Instance<DemonstrationData> demonstrationData;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Saying say;

    @Inject
    private Words words;

    private String district = "";
    private String displayName;
    private String userName;
    private String password;
    private String again;
    private String code;
    private boolean demonstration;

    /** Goes on only with a district of the national table. */
    public void check() {
        if (!district.matches("[1-9][0-9]{5}") || table.find(district).isEmpty()) {
            throw Problem.notFound(district);
        }
    }

    /** Sets the installation up, or says by the field what is missing. */
    public String finish() {
        check();
        if (!complete()) {
            return null;
        }
        var account = service.setUp(district, new Administrator(userName, displayName.strip(), password));
        sessions.start(request, account);
        if (demonstration) {
            // For the rest of this request; from the next one on the session says so.
            user.become(account, EnumSet.allOf(Scope.class), request.getRemoteAddr());
            demonstrationData.forEach(DemonstrationData::load);
        }
        var preview = Preview.of(table.all(district));
        say.done(
                "setup.done",
                getDistrictName(),
                words.number(preview.towns().size()),
                words.number(preview.villages()));
        return "/division/index?faces-redirect=true&code=" + district;
    }

    private boolean complete() {
        boolean named = displayName != null && !displayName.isBlank();
        boolean nameable = userName != null && USER_NAME.matcher(userName).matches();
        boolean safe = password != null
                && password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD
                && !(userName != null && password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT)));
        boolean same = password != null && password.equals(again);
        boolean allowed = !isCodeNeeded() || code != null && setupCode.matches(code);
        tell(named, "displayName", "setup.administrator.wrong.displayName");
        tell(nameable, "userName", "setup.administrator.wrong.userName");
        tell(safe, "password", "setup.administrator.wrong.password");
        tell(same, "again", "setup.administrator.wrong.again");
        tell(allowed, "code", "setup.code.wrong");
        return named && nameable && safe && same && allowed;
    }

    private void tell(boolean right, String field, String key) {
        if (!right) {
            say.error(field, key);
        }
    }

    /** Returns the chosen district's name. */
    public String getDistrictName() {
        return table.find(district).map(NationalTable.Line::name).orElse("");
    }

    /** Tells whether the visitor has to show the set-up code. */
    public boolean isCodeNeeded() {
        return setupCode.neededBy(request);
    }

    /** Tells whether there is a fictional district to load. */
    public boolean isDemonstrationOffered() {
        return !demonstrationData.isUnsatisfied();
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district == null ? "" : district;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public void setDemonstration(boolean demonstration) {
        this.demonstration = demonstration;
    }
}
